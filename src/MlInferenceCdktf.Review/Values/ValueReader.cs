using System.Text.Json;
using MlInferenceCdktf.Review.Reading;

namespace MlInferenceCdktf.Review.Values;

/// <summary>
/// Lays a value, what of it is unknown and what is sensitive over each other. The unknown part keeps the structure of
/// collections: <c>[{}]</c> and <c>[false]</c> say that everything is known, and a member that is missing from the value
/// but <c>true</c> there is unknown, not removed.
/// </summary>
internal static class ValueReader
{
    public static PlanValue Read(JsonElement value, JsonElement unknown = default, JsonElement sensitive = default, bool isSensitive = false)
    {
        var hidden = isSensitive || sensitive.IsTrue();
        if (unknown.IsTrue())
        {
            return PlanValue.UnknownOf(hidden);
        }

        return value.ValueKind switch
        {
            JsonValueKind.Object => Map(value, unknown, sensitive, hidden),
            JsonValueKind.Array => List(value, unknown, sensitive, hidden),
            JsonValueKind.String => PlanValue.Of(PlanValueKind.Text, value.GetString()!, hidden),
            JsonValueKind.Number => PlanValue.Of(PlanValueKind.Number, value.GetRawText(), hidden),
            JsonValueKind.True => PlanValue.Of(PlanValueKind.Bool, "true", hidden),
            JsonValueKind.False => PlanValue.Of(PlanValueKind.Bool, "false", hidden),
            _ when unknown.ValueKind == JsonValueKind.Object => Map(default, unknown, sensitive, hidden),
            _ when unknown.ValueKind == JsonValueKind.Array => List(default, unknown, sensitive, hidden),
            _ => PlanValue.Null,
        };
    }

    private static PlanValue Map(JsonElement value, JsonElement unknown, JsonElement sensitive, bool hidden)
    {
        var members = new Dictionary<string, PlanValue>(StringComparer.Ordinal);
        foreach (var member in value.Members())
        {
            members[member.Name] = Read(member.Value, unknown.At(member.Name), sensitive.At(member.Name), hidden);
        }

        foreach (var member in unknown.Members().Where(member => !members.ContainsKey(member.Name) && SaysUnknown(member.Value)))
        {
            members[member.Name] = Read(default, member.Value, sensitive.At(member.Name), hidden);
        }

        return PlanValue.Of(members, hidden);
    }

    private static PlanValue List(JsonElement value, JsonElement unknown, JsonElement sensitive, bool hidden)
    {
        var (items, unknowns, hiddens) = (value.Items().ToArray(), unknown.Items().ToArray(), sensitive.Items().ToArray());
        var read = new PlanValue[Math.Max(items.Length, unknowns.Length)];
        for (var i = 0; i < read.Length; i++)
        {
            read[i] = Read(items.ElementAtOrDefault(i), unknowns.ElementAtOrDefault(i), hiddens.ElementAtOrDefault(i), hidden);
        }

        return PlanValue.Of(read, hidden);
    }

    private static bool SaysUnknown(JsonElement unknown) => unknown.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.Array => unknown.EnumerateArray().Any(SaysUnknown),
        JsonValueKind.Object => unknown.EnumerateObject().Any(static member => SaysUnknown(member.Value)),
        _ => false,
    };
}
