using MlInferenceCdktf.Corpus.Tests.Labels;
using MlInferenceCdktf.Corpus.Tests.Planning;
using MlInferenceCdktf.Review;

namespace MlInferenceCdktf.Corpus.Tests.Scoring;

/// <summary>What the reviewer said of a pair.</summary>
internal sealed record Outcome(Pair Pair, PlannedEdit Dangerous, PlannedEdit Benign)
{
    /// <summary>Labels that nothing was said for.</summary>
    public IEnumerable<Label> Missed => Pair.Labels.Where(label => Dangerous.Report is not { } report || !label.IsMetBy(report));

    /// <summary>
    /// What was said of the neighbour and should not have been: a label of the dangerous edit, a BLOCK, or a warning that
    /// the pair does not grant.
    /// </summary>
    public IEnumerable<Finding> FalseAlarms => Benign.Report?.Findings.Where(finding =>
        finding.Severity == Severity.Block
        || Pair.Labels.Any(label => label.Rule == finding.Id)
        || (finding.Severity == Severity.Warn && !Pair.Benign.AlsoSays.Contains(finding.Id, StringComparer.Ordinal))) ?? [];

    public static async Task<Outcome> Of(Pair pair, PlannedCorpus corpus) => new(pair, await corpus.Of(pair.Dangerous), await corpus.Of(pair.Benign));
}
