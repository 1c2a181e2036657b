using System.Globalization;
using System.Text;
using MlInferenceCdktf.Corpus.Tests.Labels;

namespace MlInferenceCdktf.Corpus.Tests.Scoring;

/// <summary>Writes docs/review-corpus.md from what the reviewer said of every pair.</summary>
internal static class CorpusPage
{
    public const string Name = "review-corpus.md";

    private const string Head = """
        # What the plan reviewer finds

        The reviewer is measured on pairs of edits of our own construct: a dangerous one and a benign neighbour that differs from it in one
        thing. Each stack is applied with the real terraform in the [sandbox](sandbox.md), each edit is planned from that state, and the plan
        is reviewed with the manifest that synthesis writes. The test run writes this page: `ACCEPT_SNAPSHOTS=1 dotnet test
        tests/MlInferenceCdktf.Corpus.Tests`.

        A dangerous edit counts as *found* when the rule speaks, at least as severely as the label says. A *false alarm* is what is said of a
        benign edit and should not be: the rule of its dangerous neighbour, any BLOCK, or a warning that the label does not grant.

        ## What these figures do not show

        - The labels are by the team that wrote the rules, decided from what Google and the provider document and from public incidents. They
          share our blind spots: a danger that we do not know of is neither labelled nor looked for.
        - The plans are simulated: terraform is real, the provider and Google's side of it are not. The provider's part is held to recorded
          plans of the real one.
        - The rules were mended where the corpus showed them wrong: on its first run three labels were missed (T07 once, H13 twice) and two
          benign edits drew a warning (T18). It is a test that nothing gets worse, not an estimate for plans never seen.
        - What a plan does not show cannot be found in it: an `update_policy`, a `log_config` or a `target_size` that is taken out of the
          configuration plans no change.

        """;

    public static string Of(IReadOnlyList<Outcome> outcomes)
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        var scores = RuleScore.All(outcomes);
        Totals(page, outcomes, scores);
        Rules(page, scores);
        NotReached(page);
        Pairs(page, outcomes);
        return page.ToString();
    }

    private static void Totals(StringBuilder page, IReadOnlyList<Outcome> outcomes, IReadOnlyList<RuleScore> scores)
    {
        var (labels, found) = (scores.Sum(static score => score.Dangerous), scores.Sum(static score => score.Found));
        page.Append(CultureInfo.InvariantCulture, $"""

            ## In all

            | | |
            |---|---:|
            | pairs | {outcomes.Count} |
            | of them incidents of others, or measured on the real provider | {outcomes.Count(static outcome => outcome.Pair.Incident is not null)} |
            | labels on dangerous edits | {labels} |
            | labels found | {found} ({Share(found, labels)}) |
            | benign edits with a false alarm | {outcomes.Count(static outcome => outcome.FalseAlarms.Any())} |
            | benign edits with a BLOCK | {outcomes.Count(static outcome => outcome.FalseAlarms.Any(static finding => finding.Severity == Review.Severity.Block))} |


            """);
    }

    private static void Rules(StringBuilder page, IReadOnlyList<RuleScore> scores)
    {
        page.Append("## By rule\n\n| rule | | dangerous | found | recall | benign neighbours | false alarms |\n|---|---|---:|---:|---:|---:|---:|\n");
        foreach (var score in scores.Where(static score => score.Dangerous > 0))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {score.Rule.Id} | {score.Rule.Title} | {score.Dangerous} | {score.Found} | {Share(score.Found, score.Dangerous)} | {score.Benign} | {score.FalseAlarms} |\n");
        }
    }

    private static void NotReached(StringBuilder page)
    {
        page.Append("\nNo pair reaches:\n\n");
        foreach (var (rule, reason) in Unreached.Rules.OrderBy(static each => each.Key, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"- {rule}: {reason}\n");
        }
    }

    private static void Pairs(StringBuilder page, IReadOnlyList<Outcome> outcomes)
    {
        page.Append("\n## The pairs\n");
        foreach (var stack in outcomes.GroupBy(static outcome => outcome.Pair.Stack.Name, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n### In the stack: {stack.Key}\n\n| danger | dangerous edit | benign neighbour | expected | missed | false alarms |\n|---|---|---|---|---|---|\n");
            foreach (var outcome in stack)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {Named(outcome.Pair)} | {outcome.Pair.Dangerous.What} | {outcome.Pair.Benign.What}{Granted(outcome.Pair.Benign)} | {Text(outcome.Pair.Labels)} | {Text(outcome.Missed)} | {Text(outcome.FalseAlarms.Select(static finding => finding.Id).Distinct(StringComparer.Ordinal))} |\n");
            }
        }
    }

    private static string Named(Pair pair) => pair.Incident is null ? pair.Name : $"**{pair.Name}** ({pair.Incident})";

    private static string Granted(Edit benign) => benign.AlsoSays.Count == 0 ? "" : $" ({Text(benign.AlsoSays)} may warn)";

    private static string Text<T>(IEnumerable<T> items) => string.Join(", ", items);

    private static string Share(int part, int whole) => whole == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0} %");
}
