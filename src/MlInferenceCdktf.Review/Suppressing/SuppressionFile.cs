using MlInferenceCdktf.Review.Output;

namespace MlInferenceCdktf.Review.Suppressing;

/// <summary>What a team answers for: findings that do not count until a day, and rules that weigh otherwise.</summary>
/// <param name="Suppressions">The suppressions, as the file has them.</param>
/// <param name="Severities">The overrides, as the file has them.</param>
public sealed record SuppressionFile(IReadOnlyList<Suppression> Suppressions, IReadOnlyList<SeverityOverride> Severities)
{
    /// <summary>Nothing is suppressed.</summary>
    public static SuppressionFile Empty { get; } = new([], []);

    /// <summary>Reads a file.</summary>
    /// <param name="yaml">Its content: YAML, or JSON.</param>
    /// <param name="file">The name the user knows it by.</param>
    /// <exception cref="SuppressionFileException">Something in it is wrong; everything that is wrong is told at once.</exception>
    public static SuppressionFile Parse(string yaml, string file) => SuppressionReader.Read(yaml, file);

    /// <summary>Takes out what is suppressed and draws the verdict again. Severities come first: a suppression counts whatever its finding weighs.</summary>
    /// <param name="report">The review.</param>
    /// <param name="today">The day on which it is judged.</param>
    /// <returns>The review as it counts, with everything that was changed about it. An incomplete plan stays incomplete.</returns>
    public ReviewDocument Apply(ReviewReport report, DateOnly today)
    {
        var weighed = report.Findings.Select(finding => (Finding: Weighed(finding), From: finding.Severity)).ToList();
        var active = Suppressions.Where(suppression => suppression.Expires >= today).ToList();
        var judged = weighed.Select(item => (item.Finding, By: active.Find(suppression => Suppresses(suppression, item.Finding)))).ToList();
        List<Finding> standing = [.. judged.Where(static item => item.By is null).Select(static item => item.Finding).OrderByDescending(static finding => finding.Severity)];
        return new(report with { Findings = standing, Verdict = Verdicts.Of(report.Plan, standing, report.Uncovered) })
        {
            Suppressed = [.. judged.Where(static item => item.By is not null).Select(static item => new SuppressedFinding(item.Finding, item.By!))],
            Overridden = [.. weighed.Where(static item => item.Finding.Severity != item.From).Select(item => new OverriddenSeverity(item.Finding, item.From, OverrideOf(item.Finding)!))],
            Stale =
            [
                .. Suppressions.Where(suppression => suppression.Expires < today || !report.Findings.Any(finding => Suppresses(suppression, finding)))
                    .Select(suppression => new StaleSuppression(suppression, suppression.Expires < today)),
            ],
        };
    }

    private Finding Weighed(Finding finding) => OverrideOf(finding) is { } by ? finding with { Severity = by.Severity } : finding;

    private SeverityOverride? OverrideOf(Finding finding) => Severities.FirstOrDefault(item => string.Equals(item.Rule, finding.Id, StringComparison.Ordinal));

    private static bool Suppresses(Suppression suppression, Finding finding) =>
        string.Equals(suppression.Rule, finding.Id, StringComparison.Ordinal) && AddressPattern.Matches(suppression.Address, finding.Address);
}
