using MlInferenceCdktf.Review;

namespace MlInferenceCdktf.Corpus.Tests.Scoring;

/// <summary>How a rule did over the corpus.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Dangerous">Dangerous edits that it must find.</param>
/// <param name="Found">Those that it found, severe enough.</param>
/// <param name="Benign">Their neighbours.</param>
/// <param name="FalseAlarms">Benign edits, of any pair, that it wrongly spoke of.</param>
internal sealed record RuleScore(RuleInfo Rule, int Dangerous, int Found, int Benign, int FalseAlarms)
{
    public static IReadOnlyList<RuleScore> All(IReadOnlyList<Outcome> outcomes) => [.. PlanReviewer.Rules.OrderBy(static rule => rule.Id, StringComparer.Ordinal).Select(rule => Of(rule, outcomes))];

    private static RuleScore Of(RuleInfo rule, IReadOnlyList<Outcome> outcomes)
    {
        var labelled = outcomes.Where(outcome => outcome.Pair.Labels.Any(label => label.Rule == rule.Id)).ToList();
        return new(
            rule,
            labelled.Count,
            labelled.Count(outcome => !outcome.Missed.Any(label => label.Rule == rule.Id)),
            labelled.Count,
            outcomes.Count(outcome => outcome.FalseAlarms.Any(finding => finding.Id == rule.Id)));
    }
}
