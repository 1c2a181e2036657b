namespace MlInferenceCdktf.Review.Output;

/// <summary>
/// Tells once what is the same in every region: findings of a rule that differ in title and place only. Only for people's eyes;
/// verdict, counts, suppressions and machine-readable output keep each.
/// </summary>
internal static class AlikeFindings
{
    public static IEnumerable<ToldFinding> Folded(IEnumerable<Finding> findings) => findings.GroupBy(KeyOf).Select(static alike => Fold([.. alike]));

    private static (string Id, Severity Severity, string Cause, string Consequence, string Remedy, Confidence Confidence, string? RootCause, string Apart) KeyOf(Finding finding) =>
        (finding.Id, finding.Severity, finding.Cause, finding.Consequence, finding.Remedy, finding.Confidence, finding.RootCause, Apart(finding));

    /// <summary>Changed values must be the same too; a moved block, and a finding of the plan itself, stand alone.</summary>
    private static string Apart(Finding finding) => finding.Moved is not null || finding.Addresses.Count == 0
        ? finding.Fingerprint + finding.Title
        : string.Join('\n', finding.Changes.Select(static change => $"{change.Path}\t{change.Before}\t{change.After}"));

    private static ToldFinding Fold(List<Finding> alike) => new(
        alike[0] with { Addresses = [.. alike.SelectMany(static finding => finding.Addresses).Distinct(StringComparer.Ordinal)] },
        [.. alike.Skip(1).Select(static finding => finding.Title)]);
}

/// <summary>A finding with the places of those that are alike.</summary>
/// <param name="Finding">The first, with all addresses.</param>
/// <param name="Others">The titles of the others.</param>
internal sealed record ToldFinding(Finding Finding, IReadOnlyList<string> Others)
{
    /// <summary>All of them in a line.</summary>
    public string Title => Others.Count == 0 ? Finding.Title : $"{Finding.Title}, and {Phrases.Number(Others.Count)} more alike";
}
