using System.Globalization;
using System.Text;
using MlInferenceCdktf.Review;

namespace MlInferenceCdktf.Docs.Tests.Generated;

/// <summary>Writes docs/review-rules.md from the reviewer's rules.</summary>
internal static class ReviewRulesPage
{
    private const string Head = """
        # Rules of the reviewer

        What [`review`](review.md) looks for in a plan, by id. The severity is the worst that a rule gives: most give less where the change
        is small, the declared intent leaves room, or a value is known only after apply. A rule looks at one direction, the harmful one;
        the other is a line of the capacity table. An id never changes its meaning. This page is generated from the rules;
        `ACCEPT_SNAPSHOTS=1 dotnet test tests/MlInferenceCdktf.Docs.Tests` writes it anew.

        """;

    private static readonly (char Prefix, string Title)[] s_groups =
    [
        ('T', "Traffic and frontend"),
        ('C', "Capacity and autoscaling"),
        ('R', "Rollout"),
        ('S', "Security"),
        ('H', "The plan itself"),
    ];

    public static string Generate()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        var rules = PlanReviewer.Rules.ToLookup(static rule => rule.Id[0]);
        if (rules.FirstOrDefault(static group => !Array.Exists(s_groups, known => known.Prefix == group.Key)) is { } untitled)
        {
            throw new InvalidOperationException($"The rules {untitled.Key}xx have no title on the page: add one to {nameof(ReviewRulesPage)}.");
        }

        foreach (var (prefix, title) in s_groups)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n| id | at worst | finds | because |\n|---|---|---|---|\n");
            foreach (var rule in rules[prefix].OrderBy(static rule => rule.Id, StringComparer.Ordinal))
            {
                page.Append(CultureInfo.InvariantCulture, $"| {rule.Id} | {rule.MostSevere.ToString().ToUpperInvariant()} | {Cell(rule.Title)} | {Cell(rule.Why)} |\n");
            }
        }

        return page.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
