namespace MlInferenceCdktf.Testing.Tests.Snapshots;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void Changes_far_apart_are_shown_with_three_lines_around_each()
    {
        var old = Numbers(1, 30);

        var diff = Diff(old, old.Replace("\n5\n", "\n", StringComparison.Ordinal).Replace("\n25\n", "\n25\nnew\n", StringComparison.Ordinal));

        Assert.Equal(
            "--- a\n+++ b\n@@ -2,7 +2,6 @@\n 2\n 3\n 4\n-5\n 6\n 7\n 8\n@@ -23,6 +22,7 @@\n 23\n 24\n 25\n+new\n 26\n 27\n 28",
            diff);
    }

    [Fact]
    public void Changes_close_together_share_their_context() =>
        Assert.Equal(1, Diff(Numbers(1, 9), Numbers(1, 9).Replace("3", "x", StringComparison.Ordinal).Replace("6", "y", StringComparison.Ordinal)).Split("@@ -").Length - 1);

    [Fact]
    public void A_text_from_nothing_is_all_new() => Assert.Equal("--- a\n+++ b\n@@ -0,0 +1 @@\n+x", Diff("", "x\n"));

    [Fact]
    public void A_missing_last_newline_is_named() => Assert.Equal(
        "--- a\n+++ b\n@@ -1 +1 @@\n-x\n+x\n\\ No newline at end of file", Diff("x\n", "x"));

    [Fact]
    public void A_long_difference_is_cut_and_says_how_much_is_missing()
    {
        var lines = Diff(Numbers(1, 100), Numbers(1001, 100)).Split('\n');

        Assert.Equal(2 + 120 + 1, lines.Length);
        Assert.Equal("… and 81 more lines of difference", lines[^1]);
    }

    [Fact]
    public void Texts_without_anything_in_common_take_no_time() =>
        Assert.EndsWith("more lines of difference", Diff(Numbers(1, 20_000), Numbers(100_000, 20_000)), StringComparison.Ordinal);

    [Theory]
    [InlineData("abcabba", "cbabac", 5)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("abc", "abc", 0)]
    [InlineData("axbxc", "abc", 2)]
    [InlineData("abc", "xyz", 6)]
    public void The_way_is_the_shortest_and_leads_from_one_text_to_the_other(string old, string @new, int edits)
    {
        var lines = LineDiff.Of([.. old.Select(c => $"{c}")], [.. @new.Select(c => $"{c}")]);

        Assert.Equal(edits, lines.Count(l => l.Sign != ' '));
        Assert.Equal(old, string.Concat(lines.Where(l => l.Sign != '+').Select(l => l.Text)));
        Assert.Equal(@new, string.Concat(lines.Where(l => l.Sign != '-').Select(l => l.Text)));
    }

    private static string Diff(string old, string @new) => UnifiedDiff.Of(old, @new, "a", "b");

    private static string Numbers(int from, int count) => string.Concat(Enumerable.Range(from, count).Select(n => $"{n}\n"));
}
