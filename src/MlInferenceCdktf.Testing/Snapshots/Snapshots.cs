namespace MlInferenceCdktf.Testing;

/// <summary>Compares texts with accepted files, by the conventions of Verify.</summary>
/// <remarks>
/// <para>The accepted file of <c>minimal.tf.json</c> is the file of that name in the folder. On a difference the test
/// fails with a diff, and the new text is written beside it as <c>minimal.received.tf.json</c>: keep
/// <c>*.received.*</c> out of version control.</para>
/// <para>Accepting is explicit: move the received file over the accepted one, or run the tests once with
/// <c>ACCEPT_SNAPSHOTS=1</c>. With <c>CI=true</c> nothing is ever accepted.</para>
/// <para>Texts are UTF-8 and compared byte by byte, except that CRLF counts as LF.</para>
/// </remarks>
public sealed class Snapshots
{
    private readonly string folder;
    private readonly SnapshotMode mode;

    internal Snapshots(string folder, SnapshotMode mode)
    {
        this.folder = folder;
        this.mode = mode;
    }

    /// <summary>Snapshots in a folder.</summary>
    /// <param name="folder">The folder's path; it is made with the first snapshot. <see cref="RepositoryFolder"/> finds one from a marker file.</param>
    /// <returns>The snapshots.</returns>
    public static Snapshots In(string folder) => new(folder, SnapshotModes.FromEnvironment());

    /// <summary>Fails when the folder holds a file that no scenario owns any more, or not yet.</summary>
    /// <remarks>Received files and files whose name begins with a dot are not looked at.</remarks>
    /// <param name="folder">The folder; one that does not exist has no orphans.</param>
    /// <param name="knownNames">The names of all snapshots, as given to <see cref="Match"/>.</param>
    /// <exception cref="TerraformAssertionException">There are such files; the message lists them.</exception>
    public static void AssertNoOrphans(string folder, IEnumerable<string> knownNames)
    {
        var known = knownNames.ToHashSet(StringComparer.Ordinal);
        string[] orphans = Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
                .Where(name => !known.Contains(name) && !SnapshotFile.IsReceived(name) && !Path.GetFileName(name).StartsWith('.'))
                .Order(StringComparer.Ordinal)]
            : [];
        if (orphans.Length > 0)
        {
            throw new TerraformAssertionException(
                $"No scenario owns these files: {string.Join(", ", orphans)}. Delete them with\n" +
                $"  git -C {SnapshotTexts.Quoted(folder)} rm {string.Join(' ', orphans.Select(SnapshotTexts.Quoted))}\n" +
                "or bring the scenario back.");
        }
    }

    /// <summary>Compares a text with its accepted file.</summary>
    /// <param name="name">The file's name, <c>scenario.ending</c>: what follows the first dot is the ending.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="TerraformAssertionException">They differ, nothing was accepted yet, or accepting was asked for with <c>CI=true</c>.</exception>
    /// <exception cref="ArgumentException">The name has no ending, a folder in it, or the mark of a received file.</exception>
    public void Match(string name, string text)
    {
        var file = SnapshotFile.In(folder, name);
        if (mode == SnapshotMode.Refuse)
        {
            throw new TerraformAssertionException(SnapshotTexts.Refused);
        }

        var received = SnapshotFile.WithLineFeeds(text);
        var accepted = file.ReadAccepted();
        if (string.Equals(accepted, received, StringComparison.Ordinal))
        {
            file.RemoveReceived();
            return;
        }

        Directory.CreateDirectory(folder);
        if (mode == SnapshotMode.Accept)
        {
            file.WriteAccepted(received);
            file.RemoveReceived();
            return;
        }

        file.WriteReceived(received);
        throw new TerraformAssertionException(SnapshotTexts.Different(file, accepted, received));
    }
}
