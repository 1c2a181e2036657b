using MlInferenceCdktf.Testing;

namespace MlInferenceCdktf.Docs.Tests;

/// <summary>The files of the repository that the tests read.</summary>
internal static class Repository
{
    private static readonly string[] s_notOurs = ["bin", "obj", "node_modules", "artifacts", "cdktf.out", "TestResults"];

    public static string Root { get; } = RepositoryFolder.Find("MlInferenceCdktf.sln");

    public static string DocsFolder => Path.Combine(Root, "docs");

    public static string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    public static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    /// <summary>Every page that people write or tests generate, by its path from the root.</summary>
    public static IReadOnlyList<string> Pages { get; } = [.. FilesBelow(Root, "*.md").Order(StringComparer.Ordinal)];

    public static IEnumerable<string> SampleSources => FilesBelow(PathOf("samples"), "*.cs").Order(StringComparer.Ordinal);

    private static IEnumerable<string> FilesBelow(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Concat(Directory.EnumerateDirectories(folder).Where(IsOurs).SelectMany(below => FilesBelow(below, pattern)));

    private static bool IsOurs(string folder)
    {
        var name = Path.GetFileName(folder);
        return !s_notOurs.Contains(name, StringComparer.Ordinal) && (name is ".github" || !name.StartsWith('.'));
    }
}
