using MlInferenceCdktf.Review.Tests.Plans;

namespace MlInferenceCdktf.Review.Tests.Rules;

/// <summary>Every rule with a dangerous plan and a benign neighbour that differs in one edit.</summary>
public sealed class RuleTests
{
    public static TheoryData<string> Cases => [.. RuleCase.All.Keys];

    public static TheoryData<string> Ids => [.. PlanReviewer.Rules.Select(static rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Says_what_the_edit_deserves(string name)
    {
        var asked = RuleCase.All[name];
        var draft = new PlanDraft();
        asked.Edit(draft);
        var report = draft.Review();
        var said = report.Findings.Where(finding => finding.Id == asked.Rule).ToList();
        var most = said.Count == 0 ? (Severity?)null : said.Max(static finding => finding.Severity);
        Assert.True(most == asked.Expected, $"{name}: {most?.ToString() ?? "nothing"} instead of {asked.Expected?.ToString() ?? "nothing"}. All findings:\n{string.Join('\n', report.Findings.Select(static finding => $"  {finding.Severity} {finding.Id} {finding.Address}: {finding.Title}"))}");
        Assert.All(said, Complete);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_dangerous_case_at_its_severity_and_a_benign_neighbour(string id)
    {
        var cases = RuleCase.All.Values.Where(found => found.Rule == id).ToList();
        Assert.Equal(PlanReviewer.Rules.Single(rule => rule.Id == id).MostSevere, cases.Max(static found => found.Expected));
        Assert.Contains(cases, static found => found.Expected is null);
    }

    private static void Complete(Finding finding)
    {
        Assert.NotEmpty(finding.Title);
        Assert.NotEmpty(finding.Cause);
        Assert.EndsWith(".", finding.Consequence, StringComparison.Ordinal);
        Assert.EndsWith(".", finding.Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain("  ", finding.Title, StringComparison.Ordinal);
    }
}
