using MlInferenceCdktf.Review.Output;

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
    public void No_output_calls_a_plan_safe()
    {
        var document = Reviews.Of("nothing");
        Assert.All(
            [TextReport.Write(document), MarkdownReport.Write(document), JsonReport.Write(document)],
            static text => Assert.DoesNotContain("safe", text.Replace("unsafe", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
    }
}
