using MlInferenceCdktf.Review.Output;

namespace MlInferenceCdktf.Review.Tests.Output;

public sealed class ReviewExitTests
{
    [Theory]
    [InlineData(null, Severity.Note, 0)]
    [InlineData(Severity.Note, Severity.Note, 2)]
    [InlineData(Severity.Note, Severity.Warn, 0)]
    [InlineData(Severity.Warn, Severity.Warn, 2)]
    [InlineData(Severity.Warn, Severity.Block, 0)]
    [InlineData(Severity.Block, Severity.Block, 2)]
    [InlineData(Severity.Block, Severity.Note, 2)]
    public void Findings_at_or_above_the_threshold_fail(Severity? worst, Severity failOn, int exitCode) =>
        Assert.Equal(exitCode, ReviewExit.Of(Report(worst), failOn));

    [Theory]
    [InlineData(Severity.Note, 2)]
    [InlineData(Severity.Warn, 2)]
    [InlineData(Severity.Block, 0)]
    public void A_resource_without_rules_that_goes_needs_a_person(Severity failOn, int exitCode) =>
        Assert.Equal(exitCode, ReviewExit.Of(Report(null) with { Uncovered = [new("google_sql_database_instance", 1, 1)] }, failOn));

    [Theory]
    [InlineData(null)]
    [InlineData(Severity.Block)]
    public void An_incomplete_plan_is_neither_fine_nor_judged(Severity? worst) =>
        Assert.Equal(3, ReviewExit.Of(Report(worst) with { Verdict = Verdict.Incomplete }, Severity.Block));

    [Theory]
    [InlineData(PlanInputProblem.UnsupportedVersion, 3)]
    [InlineData(PlanInputProblem.BinaryPlan, 1)]
    [InlineData(PlanInputProblem.Empty, 1)]
    [InlineData(PlanInputProblem.BrokenCompanion, 1)]
    public void Input_that_cannot_be_read_is_told_from_input_that_is_too_new(PlanInputProblem problem, int exitCode) =>
        Assert.Equal(exitCode, ReviewExit.Of(problem));

    private static ReviewReport Report(Severity? worst)
    {
        var report = Reviews.Of("nothing").Report;
        return worst is { } severity ? report with { Findings = [Reviews.Finding("a.b") with { Severity = severity }] } : report with { Findings = [] };
    }
}
