using MlInferenceCdktf.Review.Reading;

namespace MlInferenceCdktf.Review.Values;

/// <summary>Makes values fit to be shown: what is sensitive, equal to something sensitive, or looks like a secret is replaced.</summary>
internal sealed class Masker
{
    private const int LongestShown = 160;

    private readonly IReadOnlySet<string> _exact;
    private readonly IReadOnlyList<string> _contained;

    public Masker(PlanDocument plan) => (_exact, _contained) = SensitiveTexts.Of(plan);

    public ValueChange Change(string path, PlanValue before, PlanValue after)
    {
        var (left, right) = (Text(before), Text(after));
        return new(path, left, right, left is ValueChange.Sensitive || right is ValueChange.Sensitive);
    }

    /// <summary>A value as text; null for nothing.</summary>
    public string? Text(PlanValue value)
    {
        if (value.IsNull)
        {
            return null;
        }

        return Hides(value) ? ValueChange.Sensitive : Short(Scrub(Written(value)));
    }

    /// <summary>A text in which nothing sensitive is left.</summary>
    public string Scrub(string text)
    {
        foreach (var secret in _contained)
        {
            text = text.Replace(secret, ValueChange.Sensitive, StringComparison.Ordinal);
        }

        return SecretLook.Of(text) is null ? text : ValueChange.Sensitive;
    }

    private bool Hides(PlanValue value) =>
        value.IsSensitive
        || (value.Kind is PlanValueKind.Text or PlanValueKind.Number && _exact.Contains(value.Raw))
        || value.Items.Any(Hides)
        || value.Members.Values.Any(Hides);

    private static string Short(string text) => text.Length <= LongestShown
        ? text
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"({text.Length} characters)");

    private static string Written(PlanValue value) => value.Kind switch
    {
        PlanValueKind.Unknown => ValueChange.Unknown,
        PlanValueKind.List => $"[{string.Join(", ", value.Items.Select(Written))}]",
        PlanValueKind.Map => $"{{{string.Join(", ", value.Members.Where(static member => !member.Value.IsUnset).OrderBy(static member => member.Key, StringComparer.Ordinal).Select(static member => $"{member.Key} = {Written(member.Value)}"))}}}",
        _ => value.Raw,
    };
}
