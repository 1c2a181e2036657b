using MlInferenceCdktf.Review.Output;

namespace MlInferenceCdktf.Review.Tests.Output;

public sealed class GitHubTests
{
    public static TheoryData<string> Hostile => [.. HostileTexts.All];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_name_adds_no_output(string text)
    {
        var lines = GitHubOutputs.Write(Reviews.Hostile(text)).TrimEnd('\n').Split('\n');
        Assert.Equal(["verdict", "block", "warn", "note", "suppressed", "changes"], lines.Select(static line => line.Split('=')[0]));
        Assert.All(lines, static line => Assert.Matches("^[a-z]+=[A-Z0-9 ]+$", line));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_name_adds_no_command(string text)
    {
        var lines = GitHubAnnotations.Write(Reviews.Hostile(text) with { SourceFile = text }).TrimEnd('\n').Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.All(lines, static line => Assert.Matches("^::(error|warning|notice) file=[^:,\r\n]+,line=1,title=T01 [^:,\r\n]+::.", line));
    }

    [Theory]
    [InlineData("100%", "100%25")]
    [InlineData("a:b,c", "a:b,c")]
    [InlineData("%0A::error::x", "%250A::error::x")]
    public void A_message_is_escaped_as_the_runner_reads_it(string address, string shown) =>
        Assert.Contains($"::{shown}: ", GitHubAnnotations.Write(Reviews.Hostile("x") is var document ? document with { Report = document.Report with { Findings = [Reviews.Finding(address)] } } : document), StringComparison.Ordinal);

    [Theory]
    [InlineData("is released", "Is released.")]
    [InlineData("a.b is released", "a.b is released.")]
    public void Sentences_begin_as_sentences(string title, string shown)
    {
        var document = Reviews.Hostile("x");
        document = document with { Report = document.Report with { Findings = [Reviews.Finding("x.y") with { Title = title }] } };
        Assert.Contains($"x.y: {shown}", GitHubAnnotations.Write(document), StringComparison.Ordinal);
        Assert.Contains($"\"text\": \"{shown}", SarifReport.Write(document), StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_annotations_of_a_level_are_written_and_the_last_counts_the_rest()
    {
        var errors = GitHubAnnotations.Write(Reviews.Large(60, 0)).Split('\n').Where(static line => line.StartsWith("::error", StringComparison.Ordinal)).ToList();
        Assert.Equal(10, errors.Count);
        Assert.Contains("11 more", errors[^1], StringComparison.Ordinal);
    }
}
