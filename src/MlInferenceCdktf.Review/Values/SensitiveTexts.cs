using System.Text.Json;
using MlInferenceCdktf.Review.Reading;

namespace MlInferenceCdktf.Review.Values;

/// <summary>Collects the texts that the plan marks sensitive anywhere, so that a copy without the mark is hidden too.</summary>
internal static class SensitiveTexts
{
    /// <summary>Shorter ones would hide ordinary words wherever they occur.</summary>
    private const int ShortestToSearch = 4;

    /// <summary>Files are shown by the line, so a secret of several lines is hidden by the line as well.</summary>
    private const int ShortestLine = 8;

    public static (IReadOnlySet<string> Exact, IReadOnlyList<string> Contained) Of(PlanDocument plan)
    {
        HashSet<string> texts = new(StringComparer.Ordinal);
        foreach (var (value, marks) in plan.Resources.Concat(plan.Drift).SelectMany(static resource => resource.Marked()).Concat(Outputs(plan.Root)))
        {
            Collect(value, marks, texts);
        }

        foreach (var variable in plan.Configuration.At("root_module").At("variables").Members().Where(static variable => variable.Value.At("sensitive").IsTrue()))
        {
            CollectAll(plan.Root.At("variables").At(variable.Name).At("value"), texts);
            CollectAll(variable.Value.At("default"), texts);
        }

        return (texts, [.. texts.Where(static text => text.Length >= ShortestToSearch).OrderByDescending(static text => text.Length).ThenBy(static text => text, StringComparer.Ordinal)]);
    }

    private static IEnumerable<(JsonElement Value, JsonElement Marks)> Outputs(JsonElement plan) =>
        plan.At("output_changes").Members().SelectMany(static output => new[]
        {
            (output.Value.At("before"), output.Value.At("before_sensitive")),
            (output.Value.At("after"), output.Value.At("after_sensitive")),
        });

    private static void Collect(JsonElement value, JsonElement marks, HashSet<string> texts)
    {
        if (marks.IsTrue())
        {
            CollectAll(value, texts);
            return;
        }

        foreach (var member in marks.Members())
        {
            Collect(value.At(member.Name), member.Value, texts);
        }

        foreach (var (item, mark) in value.Items().Zip(marks.Items()))
        {
            Collect(item, mark, texts);
        }
    }

    private static void CollectAll(JsonElement value, HashSet<string> texts)
    {
        if (value.Text() is { Length: > 0 } text)
        {
            _ = texts.Add(text);
            texts.UnionWith(text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(static line => line.Length >= ShortestLine));
        }
        else if (value.ValueKind == JsonValueKind.Number)
        {
            _ = texts.Add(value.GetRawText());
        }

        foreach (var inner in value.Items().Concat(value.Members().Select(static member => member.Value)))
        {
            CollectAll(inner, texts);
        }
    }
}
