using MlInferenceCdktf.App.Tests.Running;

namespace MlInferenceCdktf.App.Tests.Cli;

/// <summary>Programs of npm packages, installed once below <c>artifacts/</c>.</summary>
internal static class NpmTools
{
    private const string Complete = "complete";

    // Tests of several classes run side by side, and two npm that install into one folder break what the other wrote.
    private static readonly Lock s_installing = new();

    private static readonly Lazy<bool> s_isReachable = new(() =>
        Tool.IsHere("npm") && Tool.Run("npm", ["ping", "--fetch-retries=0", "--fetch-timeout=10000"]).ExitCode == 0);

    /// <summary>Why a package cannot be had here; null when it can, and in CI, which must have it.</summary>
    public static string? Missing(string package) =>
        Environment.GetEnvironmentVariable("CI") == "true" || IsInstalled(package) || s_isReachable.Value
            ? null
            : $"npm does not reach its registry from here to install {package}; CI runs this test.";

    /// <summary>The file of a program of a package.</summary>
    /// <param name="package">Name and version, such as <c>node@24</c>.</param>
    /// <param name="program">The program's name.</param>
    /// <param name="scripts">Whether the package is made by its own install script. Those of dependencies cost minutes and make nothing that is needed here.</param>
    public static string Find(string package, string program, bool scripts = false)
    {
        lock (s_installing)
        {
            if (!IsInstalled(package))
            {
                Install(package, scripts);
            }
        }

        return Path.Combine(FolderOf(package), "node_modules", ".bin", program);
    }

    private static void Install(string package, bool scripts)
    {
        var folder = FolderOf(package);
        Directory.CreateDirectory(folder);
        Tool.Output("npm",
            ["install", "--prefix", folder, "--no-audit", "--no-fund", "--no-package-lock", scripts ? "--no-ignore-scripts" : "--ignore-scripts", package]);
        File.WriteAllText(Path.Combine(folder, Complete), package);
    }

    private static bool IsInstalled(string package) => File.Exists(Path.Combine(FolderOf(package), Complete));

    private static string FolderOf(string package) => Path.Combine(Built.RepositoryRoot, "artifacts", "npm", package);
}

/// <summary>A test that needs npm packages: skipped with a reason where they cannot be had, except in CI.</summary>
internal sealed class NpmFactAttribute : FactAttribute
{
    public NpmFactAttribute(params string[] packages) => Skip = packages.Select(NpmTools.Missing).FirstOrDefault(reason => reason is not null);
}
