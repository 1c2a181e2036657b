using MlInferenceCdktf.Package.Tests.Packing;

namespace MlInferenceCdktf.Package.Tests.Consuming;

/// <summary>A project of another team's: outside the repository, with its own package folder, restored and built from the packages.</summary>
public sealed class ConsumerProject : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _environment;

    public ConsumerProject(PackedFeed feed)
    {
        _environment = new()
        {
            ["PACKED_FEED"] = feed.Folder,
            ["RESTORED_PACKAGES"] = Built.RestoredPackages,
            ["MSBUILDDISABLENODEREUSE"] = "1",
        };
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Template")))
        {
            File.Copy(file, PathOf(Path.GetFileName(file)));
        }

        _folder.Write("Program.cs", $"""
            using HashiCorp.Cdktf;
            using MlInferenceCdktf;

            if (args is ["test"])
            {"{"}
                return ChatTests.Run();
            {"}"}

            if (args is ["plan"])
            {"{"}
                return await ChatTests.Plan();
            {"}"}

            {QuickStart.Lines}
            return 0;
            """);
        BuildLog = Tool.Output("dotnet", ["build", "-nologo", "-v:m", "-m:1"], _folder.Path, _environment);
    }

    /// <summary>What the restore and the build said.</summary>
    public string BuildLog { get; }

    public string PathOf(string relative) => Path.Combine(_folder.Path, relative);

    /// <summary>Runs the program, as its owner would.</summary>
    internal ToolResult Run(string[] arguments, params (string Name, string Value)[] environment)
    {
        var all = new Dictionary<string, string>(_environment);
        foreach (var (name, value) in environment)
        {
            all[name] = value;
        }

        return Tool.Run("dotnet", ["run", "--no-build", "--", .. arguments], _folder.Path, all);
    }

    public void Dispose() => _folder.Dispose();
}
