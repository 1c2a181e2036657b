using System.Text;

namespace MlInferenceCdktf.Testing.Tests.Snapshots;

public sealed class SnapshotsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_first_text_fails_and_is_written_beside_where_it_will_be_accepted()
    {
        var message = Failing.Message(() => Compare.Match("minimal.tf.json", "{}\n"));

        Assert.Equal(["minimal.received.tf.json"], folder.Files);
        Assert.Contains("has no accepted file yet", message, StringComparison.Ordinal);
        Assert.Contains($"mv '{folder["minimal.received.tf.json"]}' '{folder["minimal.tf.json"]}'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_fails_with_a_diff()
    {
        File.WriteAllText(folder["minimal.tf.json"], "a\nb\nc\n");

        var message = Failing.Message(() => Compare.Match("minimal.tf.json", "a\nB\nc\n"));

        Assert.Contains("@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n", message, StringComparison.Ordinal);
        Assert.Equal("a\nb\nc\n", File.ReadAllText(folder["minimal.tf.json"]));
        Assert.Equal("a\nB\nc\n", File.ReadAllText(folder["minimal.received.tf.json"]));
    }

    [Fact]
    public void A_match_removes_the_received_file_of_an_earlier_failure()
    {
        File.WriteAllText(folder["minimal.tf.json"], "a\n");
        File.WriteAllText(folder["minimal.received.tf.json"], "b\n");

        Compare.Match("minimal.tf.json", "a\n");

        Assert.Equal(["minimal.tf.json"], folder.Files);
    }

    [Fact]
    public void Line_endings_of_a_checkout_do_not_count()
    {
        File.WriteAllText(folder["minimal.tf.json"], "a\r\nb\r\n");

        Compare.Match("minimal.tf.json", "a\nb\n");
    }

    [Theory]
    [InlineData("a", "a\n")]
    [InlineData("a \n", "a\n")]
    [InlineData("\uFEFFa\n", "a\n")]
    [InlineData("a\rb\n", "a\nb\n")]
    public void Every_other_byte_counts(string accepted, string received)
    {
        File.WriteAllBytes(folder["minimal.tf.json"], Encoding.UTF8.GetBytes(accepted));

        Failing.Message(() => Compare.Match("minimal.tf.json", received));
    }

    [Fact]
    public void Accepting_writes_the_accepted_file()
    {
        File.WriteAllText(folder["minimal.received.tf.json"], "old\n");

        new Testing.Snapshots(folder.FullName, SnapshotMode.Accept).Match("minimal.tf.json", "a\r\nb\n");

        Assert.Equal(["minimal.tf.json"], folder.Files);
        Assert.Equal("a\nb\n", File.ReadAllText(folder["minimal.tf.json"]));
    }

    [Fact]
    public void A_build_server_that_is_told_to_accept_fails_even_where_nothing_differs()
    {
        File.WriteAllText(folder["minimal.tf.json"], "a\n");

        var message = Failing.Message(() => new Testing.Snapshots(folder.FullName, SnapshotMode.Refuse).Match("minimal.tf.json", "a\n"));

        Assert.Contains("never accepted", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "Compare")]
    [InlineData("1", null, "Accept")]
    [InlineData("1", "true", "Refuse")]
    [InlineData("1", "false", "Accept")]
    [InlineData("0", "true", "Compare")]
    [InlineData(null, "true", "Compare")]
    public void The_environment_decides(string? accept, string? ci, string expected) =>
        Assert.Equal(expected, SnapshotModes.Of(accept, ci).ToString());

    [Theory]
    [InlineData("minimal")]
    [InlineData(".gitkeep")]
    [InlineData("a/minimal.tf.json")]
    [InlineData("minimal.received.tf.json")]
    public void A_name_that_cannot_be_told_from_other_files_is_an_error(string name) =>
        Assert.Throws<ArgumentException>(() => Compare.Match(name, ""));

    [Fact]
    public void Files_that_no_scenario_owns_are_listed_with_the_way_to_delete_them()
    {
        foreach (var name in new[] { "minimal.tf.json", "gone.tf.json", "gone.addresses.txt", "gone.received.tf.json", ".gitattributes" })
        {
            File.WriteAllText(folder[name], "");
        }

        var message = Failing.Message(() => Testing.Snapshots.AssertNoOrphans(folder.FullName, ["minimal.tf.json", "new.tf.json"]));

        Assert.StartsWith("No scenario owns these files: gone.addresses.txt, gone.tf.json. ", message, StringComparison.Ordinal);
        Assert.Contains("rm 'gone.addresses.txt' 'gone.tf.json'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_known_files_only_has_no_orphans()
    {
        File.WriteAllText(folder["minimal.tf.json"], "");

        Testing.Snapshots.AssertNoOrphans(folder.FullName, ["minimal.tf.json"]);
        Testing.Snapshots.AssertNoOrphans(folder["missing"], []);
    }

    private Testing.Snapshots Compare => new(folder.FullName, SnapshotMode.Compare);
}
