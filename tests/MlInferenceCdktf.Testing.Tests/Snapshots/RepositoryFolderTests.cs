namespace MlInferenceCdktf.Testing.Tests.Snapshots;

public sealed class RepositoryFolderTests
{
    [Fact]
    public void Finds_the_nearest_folder_above_with_the_marker()
    {
        using var folder = new TemporaryFolder();
        var deep = Directory.CreateDirectory(folder["a/b/c"]).FullName;
        File.WriteAllText(folder["marker.txt"], "");
        File.WriteAllText(folder["a/marker.txt"], "");

        Assert.Equal(folder["a"], RepositoryFolder.Find("marker.txt", deep));
        Assert.Equal(folder.FullName, RepositoryFolder.Find("a/b", deep));
    }

    [Fact]
    public void Finds_this_repository() =>
        Assert.True(File.Exists(Path.Combine(RepositoryFolder.Find("MlInferenceCdktf.sln"), "LICENSE")));

    [Fact]
    public void A_marker_that_is_nowhere_is_named() => Assert.Contains(
        "'no-such-marker'", Assert.Throws<DirectoryNotFoundException>(() => RepositoryFolder.Find("no-such-marker")).Message, StringComparison.Ordinal);
}
