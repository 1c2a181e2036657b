using MlInferenceCdktf.Review.Output;
using MlInferenceCdktf.Review.Tests.Plans;

namespace MlInferenceCdktf.Review.Tests.Output;

public sealed class TextTests
{
    public static TheoryData<string> Hostile => [.. HostileTexts.All];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_name_adds_no_line_and_moves_no_cursor(string text)
    {
        var lines = TextReport.Write(Reviews.Hostile(text)).Split('\n');
        // A moved block keeps its lines, far from the margin where the report speaks.
        Assert.Equal(AtTheMargin(TextReport.Write(Reviews.Hostile("plain")).Split('\n')), AtTheMargin(lines));
        Assert.All(lines, static line => Assert.DoesNotContain(line, static c => char.IsControl(c) || c is >= '\u2028' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200B' or '\uFEFF'));
    }

    private static int AtTheMargin(string[] lines) => lines.Count(static line => !line.StartsWith(new string(' ', 15), StringComparison.Ordinal));

    [Fact]
    public void The_verdict_comes_first_and_the_honesty_line_last()
    {
        var lines = TextReport.Write(Reviews.Of("fr-port")).TrimEnd('\n').Split('\n');
        Assert.StartsWith("chat-prod: BLOCKED", lines[0], StringComparison.Ordinal);
        Assert.Contains("not checked: quota", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_with_the_same_figures_share_a_line()
    {
        var lines = TextReport.Write(new(new PlanDraft().Declares().Review())).Split('\n').Where(static line => line.Contains("times the floor's rate", StringComparison.Ordinal));

        Assert.StartsWith("  europe-west4, us-central1: when 2 times", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_the_same_in_every_region_is_told_once_and_counted_each()
    {
        var plan = new PlanDraft()
            .Roll(PlanDraft.Template, PlanDraft.Group, "shielded_instance_config.0.enable_vtpm", false)
            .Roll(PlanDraft.UsTemplate, PlanDraft.UsGroup, "shielded_instance_config.0.enable_vtpm", false);
        var document = new ReviewDocument(plan.Review());
        var told = TextReport.Write(document).Split('\n');
        var heading = Assert.Single(told, static line => line.StartsWith("WARN  S08", StringComparison.Ordinal));

        var (other, places) = (told[Array.IndexOf(told, heading) + 1], told[Array.IndexOf(told, heading) + 2]);
        Assert.Equal(document.Report.Findings.Where(static finding => finding.Id == "S08").Select(static finding => finding.Title), [heading[11..], other[11..]]);
        Assert.All([PlanDraft.UsTemplate, PlanDraft.Template], template => Assert.Contains(template, places, StringComparison.Ordinal));
        Assert.Equal(2, document.Report.Findings.Count(static finding => finding.Id == "S08"));
    }

    [Fact]
    public void A_finding_does_not_say_its_cause_twice()
    {
        var report = new PlanDraft().Roll(PlanDraft.Template, PlanDraft.Group, "machine_type", "g2-standard-24").Review();
        var told = report.Findings.Where(static finding => finding.RootCause is not null).ToList();

        Assert.NotEmpty(told);
        Assert.All(told, finding => Assert.DoesNotContain(Phrases.FollowsFrom(report, finding) is { Length: > 0 } text ? text : "nothing more", finding.Cause, StringComparison.Ordinal));
        Assert.Contains(told, finding => Phrases.FollowsFrom(report, finding).Length == 0);
    }

    [Fact]
    public void No_output_calls_a_plan_safe()
    {
        var document = Reviews.Of("nothing");
        Assert.All(
            [TextReport.Write(document), MarkdownReport.Write(document), JsonReport.Write(document)],
            static text => Assert.DoesNotContain("safe", text.Replace("unsafe", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
    }
}
