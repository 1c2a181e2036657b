using System.Globalization;

namespace MlInferenceCdktf.Review.Output;

/// <summary>Sentences of a review that are not findings.</summary>
internal static class Notices
{
    public static IEnumerable<string> Suppressed(ReviewDocument document) => document.Suppressed.Select(static item =>
        $"{Phrases.Of(item.Finding.Severity)} {item.Finding.Fingerprint}: {item.Finding.Title} (until {Day(item.Suppression.Expires)}: {item.Suppression.Reason})");

    public static IEnumerable<string> Overridden(ReviewDocument document) => document.Overridden.Select(static item =>
        $"{item.Finding.Fingerprint} is {Phrases.Of(item.Finding.Severity)} instead of {Phrases.Of(item.From)}: {item.Override.Reason}");

    public static IEnumerable<string> Stale(ReviewDocument document) => document.Stale.Select(static item => item.IsExpired
        ? $"line {Phrases.Number(item.Suppression.Line)}, {item.Suppression.Rule} {item.Suppression.Address}: expired on {Day(item.Suppression.Expires)}; what it suppressed counts again"
        : $"line {Phrases.Number(item.Suppression.Line)}, {item.Suppression.Rule} {item.Suppression.Address}: matches no finding of this plan; remove it once the change it was for is applied");

    public static string Places(Finding finding)
    {
        if (finding.Addresses.Count == 0)
        {
            return "the plan";
        }

        var path = HasPath(finding) ? $" ({finding.ConstructPath})" : "";
        var others = finding.Addresses.Count > 1 ? $", {string.Join(", ", finding.Addresses.Skip(1))}" : "";
        return $"{finding.Address}{path}{others}";
    }

    /// <summary>Whether the construct path tells more than the address does: without a synthesized stack it repeats its end.</summary>
    public static bool HasPath(Finding finding) => finding.ConstructPath.Length > 0 && !finding.Address.EndsWith(finding.ConstructPath, StringComparison.Ordinal);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
