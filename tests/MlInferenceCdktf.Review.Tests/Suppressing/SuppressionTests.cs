using MlInferenceCdktf.Review.Output;
using MlInferenceCdktf.Review.Suppressing;
using MlInferenceCdktf.Review.Tests.Output;

namespace MlInferenceCdktf.Review.Tests.Suppressing;

public sealed class SuppressionTests
{
    private static readonly DateOnly s_today = new(2026, 11, 23);

    [Theory]
    [InlineData("2026-11-22", false)]
    [InlineData("2026-11-23", true)]
    [InlineData("2027-01-01", true)]
    public void A_suppression_counts_up_to_its_last_day(string expires, bool counts)
    {
        var document = Apply(Suppress("T01", "a.b", expires));
        Assert.Equal(counts ? Verdict.NoFindings : Verdict.Blocked, document.Report.Verdict);
        Assert.Equal(counts ? 1 : 0, document.Suppressed.Count);
        Assert.Equal(!counts, document.Stale.Any(static stale => stale.IsExpired));
        Assert.Contains(counts ? "1 suppressed" : "expired on 2026-11-22", TextReport.Write(document), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("T01", "a.b", true)]
    [InlineData("T01", "*", true)]
    [InlineData("T01", "a.*", true)]
    [InlineData("T01", "?.b", true)]
    [InlineData("T01", "*b", true)]
    [InlineData("T01", "A.b", false)]
    [InlineData("T01", "a", false)]
    [InlineData("T01", "a?b?", false)]
    [InlineData("T02", "a.b", false)]
    public void Rule_and_address_must_match(string rule, string address, bool matches)
    {
        var document = Apply(Suppress(rule, address, "2027-01-01"));
        Assert.Equal(matches ? 1 : 0, document.Suppressed.Count);
        Assert.Equal(matches ? [] : [(rule, false)], document.Stale.Select(static stale => (stale.Suppression.Rule, stale.IsExpired)));
    }

    [Theory]
    [InlineData("""google_x.y["us-central1"]""", """google_x.y["us-central1"]""", true)]
    [InlineData("google_x.y[*]", "google_x.y[0]", true)]
    [InlineData("**a**", "bab", true)]
    [InlineData("*", "", true)]
    [InlineData("", "", true)]
    [InlineData("a", "", false)]
    [InlineData("a*b*c", "a-c-b", false)]
    public void Only_star_and_question_mark_mean_something(string pattern, string address, bool matches) =>
        Assert.Equal(matches, AddressPattern.Matches(pattern, address));

    [Fact]
    public void A_hostile_pattern_takes_no_time() =>
        Assert.False(AddressPattern.Matches(string.Concat(Enumerable.Repeat("*a", 500)) + "b", new string('a', 5000)));

    [Fact]
    public void An_override_weighs_all_findings_of_a_rule_and_is_told()
    {
        var document = Apply("severities:\n- {rule: T01, severity: note, reason: a test stack}\n");
        Assert.Equal(Verdict.NoFindings, document.Report.Verdict);
        Assert.Equal(Severity.Note, Assert.Single(document.Report.Findings).Severity);
        Assert.Contains("T01:a.b is NOTE instead of BLOCK: a test stack", TextReport.Write(document), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_makes_an_incomplete_plan_complete()
    {
        var report = Report() with { Verdict = Verdict.Incomplete };
        report = report with { Plan = report.Plan with { Incomplete = ["The plan failed."] } };
        Assert.Equal(Verdict.Incomplete, SuppressionFile.Parse(Suppress("T01", "*", "2027-01-01"), "s.yaml").Apply(report, s_today).Report.Verdict);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("suppressions:\n")]
    [InlineData("suppressions: []\nseverities: []\n")]
    [InlineData("{}")]
    public void A_file_may_hold_nothing(string yaml) => Assert.Empty(SuppressionFile.Parse(yaml, "s.yaml").Suppressions);

    [Theory]
    [InlineData("[]", 1, "no mapping")]
    [InlineData("suppresions: []", 1, "'suppresions' is no section")]
    [InlineData("suppressions: {}", 1, "no list")]
    [InlineData("suppressions:\n- text", 2, "no mapping")]
    [InlineData("suppressions:\n- {rule: T99, address: a, reason: r, expires: 2027-01-01}", 2, "no rule 'T99'")]
    [InlineData("suppressions:\n- {rule: t01, address: a, reason: r, expires: 2027-01-01}", 2, "no rule 't01'")]
    [InlineData("suppressions:\n- {rule: T01, address: a, expires: 2027-01-01}", 2, "no reason")]
    [InlineData("suppressions:\n- {rule: T01, address: a, reason: '  ', expires: 2027-01-01}", 2, "no reason")]
    [InlineData("suppressions:\n- {rule: T01, address: a, reason: r}", 2, "no expires")]
    [InlineData("suppressions:\n- {rule: T01, address: a, reason: r, expires: next week}", 2, "'next week' is no date")]
    [InlineData("suppressions:\n- {rule: T01, address: a, reason: r, expires: 2027-02-30}", 2, "no date")]
    [InlineData("suppressions:\n- {rule: T01, address: [a], reason: r, expires: 2027-01-01}", 2, "the value of 'address' is no plain text")]
    [InlineData("suppressions:\n- {rule: T01, adress: a, reason: r, expires: 2027-01-01}", 2, "'adress' is no key")]
    [InlineData("suppressions:\n- rule: T01\n  rule: T02\n  address: a\n  reason: r\n  expires: 2027-01-01", 3, "'rule' stands twice")]
    [InlineData("suppressions: []\nsuppressions: []", 2, "'suppressions' stands twice")]
    [InlineData("severities:\n- {rule: T01, severity: low, reason: r}", 2, "'low' is no severity")]
    [InlineData("severities:\n- {rule: T01, severity: note, reason: r}\n- {rule: T01, severity: warn, reason: r}", 3, "set twice")]
    [InlineData("suppressions: []\n---\na: b", 2, "second document")]
    [InlineData("suppressions:\n- {rule: T01", 2, "not YAML")]
    [InlineData("suppressions: *x", 1, "no list")]
    public void What_is_wrong_is_told_with_its_line_and_a_fix(string yaml, int line, string message)
    {
        var wrong = Assert.Throws<SuppressionFileException>(() => SuppressionFile.Parse(yaml, "s.yaml"));
        Assert.Contains(wrong.Problems, problem => problem.Line == line && problem.Message.Contains(message, StringComparison.Ordinal));
        Assert.All(wrong.Problems, static problem => Assert.NotEmpty(problem.Fix));
        Assert.StartsWith("error: s.yaml:", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        var wrong = Assert.Throws<SuppressionFileException>(static () => SuppressionFile.Parse("other: 1\nsuppressions:\n- rule: T99\n- {address: a, reason: r, expires: x}\n", "s.yaml"));
        Assert.Equal([1, 3, 3, 3, 3, 4, 4], wrong.Problems.Select(static problem => problem.Line));
    }

    [Fact]
    public void A_deeply_nested_file_is_refused_like_any_other() =>
        Assert.Throws<SuppressionFileException>(static () => SuppressionFile.Parse($"suppressions: {new string('[', 20_000)}", "s.yaml"));

    private static string Suppress(string rule, string address, string expires) =>
        $"suppressions:\n- rule: {rule}\n  address: '{address}'\n  reason: agreed with the clients\n  expires: {expires}\n";

    private static ReviewDocument Apply(string yaml) => SuppressionFile.Parse(yaml, "s.yaml").Apply(Report(), s_today);

    private static ReviewReport Report() => Reviews.Of("nothing").Report with { Findings = [Reviews.Finding("a.b")], Verdict = Verdict.Blocked };
}
