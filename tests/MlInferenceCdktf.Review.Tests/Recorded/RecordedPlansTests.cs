using System.Text;
using MlInferenceCdktf.Review.Tests.Plans;

namespace MlInferenceCdktf.Review.Tests.Recorded;

/// <summary>What the real provider planned for some 130 edits, and what the reviewer says of each.</summary>
public sealed class RecordedPlansTests
{
    public static TheoryData<string> Failing => [.. RecordedCase.All.Values.Where(static recorded => recorded.ApplyFails).Select(static recorded => recorded.Name)];

    [Fact]
    public void Every_recorded_plan_is_judged_as_accepted()
    {
        var received = string.Concat(RecordedCase.All.Keys.Order(StringComparer.Ordinal).Select(Overview));
        var accepted = File.ReadAllText(Beside("overview.txt"));
        if (received != accepted)
        {
            File.WriteAllText(Beside("overview.received.txt"), received);
        }

        var first = received.Split('\n').Zip(accepted.Split('\n')).FirstOrDefault(static pair => pair.First != pair.Second);
        Assert.True(received == accepted, $"The review of a recorded plan changed, first at:\n  was {first.Second}\n  is  {first.First}\nCompare overview.received.txt with overview.txt; if every line makes sense, put it in its place.");
    }

    [Theory]
    [MemberData(nameof(Failing))]
    public void Blocks_every_plan_that_stopped_half_way_on_the_real_provider(string name) =>
        Assert.Equal(Verdict.Blocked, Review(name).Verdict);

    private static ReviewReport Review(string name) => PlanReviewer.Review(Encoding.UTF8.GetBytes(RecordedCase.All[name].Plan().ToJsonString()));

    private static string Overview(string name)
    {
        var report = Review(name);
        var failed = RecordedCase.All[name].ApplyFails ? ", apply failed" : "";
        return $"{name}: {report.Verdict}{failed}\n{string.Concat(report.Findings.Select(static finding => $"  {finding.Severity} {finding.Id} {finding.Address}\n"))}";
    }

    private static string Beside(string file) => Path.Combine(Built.RepositoryRoot, "tests", "MlInferenceCdktf.Review.Tests", "Recorded", file);
}
