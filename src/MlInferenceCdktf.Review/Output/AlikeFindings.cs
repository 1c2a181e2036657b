namespace MlInferenceCdktf.Review.Output;

/// <summary>
/// Tells once what is the same in every region: findings of a rule that differ in nothing but their place. Only for people's eyes;
/// verdict, counts, suppressions and machine-readable output keep each.
/// </summary>
internal static class AlikeFindings
{
    public static IEnumerable<Finding> Folded(IEnumerable<Finding> findings) => findings.GroupBy(KeyOf).Select(static alike => Fold([.. alike]));

    private static (string Id, Severity Severity, string Cause, string Consequence, string Remedy, Confidence Confidence, string? RootCause, string Apart) KeyOf(Finding finding) =>
        (finding.Id, finding.Severity, finding.Cause, finding.Consequence, finding.Remedy, finding.Confidence, finding.RootCause, Apart(finding));

    /// <summary>Changed values must be the same too; a moved block, and a finding of the plan itself, stand alone.</summary>
    private static string Apart(Finding finding) => finding.Moved is not null || finding.Addresses.Count == 0
        ? finding.Fingerprint + finding.Title
        : string.Join('\n', finding.Changes.Select(static change => $"{change.Path}\t{change.Before}\t{change.After}"));

    private static Finding Fold(List<Finding> alike) => alike is [var only]
        ? only
        : alike[0] with
        {
            Title = $"{alike[0].Title}, and {Phrases.Number(alike.Count - 1)} more alike",
            Addresses = [.. alike.SelectMany(static finding => finding.Addresses).Distinct(StringComparer.Ordinal)],
        };
}
