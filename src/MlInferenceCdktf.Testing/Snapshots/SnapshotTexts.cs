namespace MlInferenceCdktf.Testing;

/// <summary>What a failed snapshot says.</summary>
internal static class SnapshotTexts
{
    public const string Refused =
        $"{SnapshotModes.AcceptVariable} is set on a build server (CI=true), where snapshots are checked and never accepted. " +
        "Accept them on your machine, look at the difference, and commit it.";

    public static string Different(SnapshotFile file, string? accepted, string received)
    {
        var name = Path.GetFileName(file.Accepted);
        var what = accepted is null
            ? $"{name} has no accepted file yet. Look at {Path.GetFileName(file.Received)} ({Lines(received)} lines)."
            : $"{name} differs from the accepted file:\n{UnifiedDiff.Of(accepted, received, name, Path.GetFileName(file.Received))}";
        return
            $"{what}\n" +
            $"To accept it:\n  mv {Quoted(file.Received)} {Quoted(file.Accepted)}\n" +
            $"or all at once: {SnapshotModes.AcceptVariable}=1 dotnet test";
    }

    public static string Quoted(string path) => $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static int Lines(string text) => text.Split('\n').Length - (text.EndsWith('\n') ? 1 : 0);
}
