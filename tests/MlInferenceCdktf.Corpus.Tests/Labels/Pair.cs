using MlInferenceCdktf.Corpus.Tests.Planning;
using MlInferenceCdktf.Review;

namespace MlInferenceCdktf.Corpus.Tests.Labels;

/// <summary>A dangerous edit of an applied stack and its benign neighbour. The labels are decided by hand, from what Google does.</summary>
/// <param name="Name">What happens, in a few words.</param>
/// <param name="Stack">The stack that is applied before.</param>
/// <param name="Labels">What must be said of the dangerous edit, and nothing of which may be said of its neighbour.</param>
/// <param name="Dangerous">The dangerous edit.</param>
/// <param name="Benign">The neighbour.</param>
internal sealed record Pair(string Name, CorpusStack Stack, IReadOnlyList<Label> Labels, Edit Dangerous, Edit Benign)
{
    /// <summary>Where it happened to somebody; null where it is only feared.</summary>
    public string? Incident { get; init; }

    public static Label Blocks(string rule) => new(rule, Severity.Block);

    public static Label Warns(string rule) => new(rule, Severity.Warn);

    public static Label Notes(string rule) => new(rule, Severity.Note);
}

/// <summary>A rule that must speak.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Least">How severe it must be at the least.</param>
internal sealed record Label(string Rule, Severity Least)
{
    public bool IsMetBy(ReviewReport report) => report.Findings.Any(finding => finding.Id == Rule && finding.Severity >= Least);

    public override string ToString() => $"{Rule} {Least.ToString().ToUpperInvariant()}";
}
