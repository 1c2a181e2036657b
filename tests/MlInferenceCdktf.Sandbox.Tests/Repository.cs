namespace MlInferenceCdktf.Sandbox.Tests;

internal static class Repository
{
    public static string Snapshots { get; } = Path.Combine(Root(), "main.tf.json.snapshots");

    public static string File(params string[] path) => Path.Combine([Root(), .. path]);

    /// <summary>The resource types that the library can name.</summary>
    public static IEnumerable<string> BoundTypes => System.IO.File.ReadLines(File("bindings", "resources.txt"))
        .Where(static line => line.StartsWith("google_", StringComparison.Ordinal));

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!System.IO.File.Exists(Path.Combine(folder, "MlInferenceCdktf.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run below the repository's root.");
        }

        return folder;
    }
}
