using System.Text.RegularExpressions;
using MlInferenceCdktf.Review.Output;

namespace MlInferenceCdktf.Review.Tests.Output;

public sealed partial class MarkdownTests
{
    public static TheoryData<string> Hostile => [.. HostileTexts.All];

    public static TheoryData<int, int, int> Sizes => new()
    {
        { 3, 3, 40 }, { 10, 400, 40 }, { 30, 2000, 40 }, { 90, 3000, 40 }, { 200, 100, 40 }, { 900, 0, 40 }, { 3000, 50, 40 }, { 60, 10, 20_000 },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_name_does_nothing(string text)
    {
        var markdown = MarkdownReport.Write(Reviews.Hostile(text));
        Assert.True(MarkdownShape.Faults(markdown) is [], string.Join('\n', MarkdownShape.Faults(markdown)));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_rung_is_a_whole_document_within_the_limit(int findings, int changes, int nameLength)
    {
        foreach (var longest in new[] { MarkdownReport.LeastLongest, MarkdownReport.DefaultLongest, 1_000_000 })
        {
            var markdown = MarkdownReport.Write(Reviews.Large(findings, changes, nameLength), longest);
            Assert.True(markdown.Length <= longest, $"{markdown.Length} characters, {longest} allowed");
            Assert.True(MarkdownShape.Faults(markdown) is [], string.Join('\n', MarkdownShape.Faults(markdown)));
            Assert.EndsWith("</sub>\n", markdown, StringComparison.Ordinal);
            Assert.Contains("BLOCKED", markdown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_left_out_is_counted_at_the_top_and_less_is_left_out_with_more_room()
    {
        var document = Reviews.Large(30, 3000);
        var counts = new[] { 20_000, 60_000, 200_000, 2_000_000 }.Select(longest => LeftOut(MarkdownReport.Write(document, longest))).ToList();
        Assert.Equal(counts.OrderDescending(), counts);
        Assert.Equal(0, counts[^1]);
        Assert.True(counts[0] > counts[1], "a higher limit must show more");
    }

    [Theory]
    [InlineData(900, 60_000)]
    [InlineData(300, 20_000)]
    public void A_finding_that_blocks_keeps_its_rule_and_address_as_long_as_they_fit(int findings, int longest)
    {
        var document = Reviews.Large(findings, 2000);
        var markdown = MarkdownReport.Write(document, longest);
        Assert.All(document.Report.Findings.Where(static finding => finding.Severity is Severity.Block), finding => Assert.Contains(finding.Address, markdown, StringComparison.Ordinal));
    }

    [Fact]
    public void A_limit_too_low_for_any_review_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(static () => MarkdownReport.Write(Reviews.Of("nothing"), MarkdownReport.LeastLongest - 1));

    [Theory]
    [InlineData("", "plan")]
    [InlineData("chat-prod", "chat-prod")]
    [InlineData("a.b_c-1", "a.b_c-1")]
    public void The_marker_names_the_stack(string stack, string name)
    {
        Assert.Equal($"<!-- mlinf-review:{name}:", MarkdownReport.Marker(stack));
        Assert.StartsWith(MarkdownReport.Marker(stack), MarkdownReport.Write(Reviews.Of("nothing") with { Stack = stack }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a/b", "a-b")]
    [InlineData("a/b", "ab")]
    [InlineData("a--b", "a-b")]
    [InlineData("--> x", "-x")]
    public void Stacks_never_share_a_marker(string left, string right) =>
        Assert.NotEqual(MarkdownReport.Marker(left), MarkdownReport.Marker(right));

    [Fact]
    public void The_marker_tells_whether_the_review_changed()
    {
        Assert.Equal(FirstLine(Reviews.Of("fr-port")), FirstLine(Reviews.Of("fr-port")));
        Assert.NotEqual(FirstLine(Reviews.Of("fr-port")), FirstLine(Reviews.Of("nothing")));
    }

    private static string FirstLine(ReviewDocument document) => MarkdownReport.Write(document).Split('\n')[0];

    private static int LeftOut(string markdown) => Shortened().Match(markdown) is { Success: true } match ? int.Parse(match.Groups["count"].Value, System.Globalization.CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("^> ⚠️ Shortened: (?<count>[0-9]+) item", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shortened();
}
