using MlInferenceCdktf.Package.Tests.Packing;

namespace MlInferenceCdktf.Package.Tests.Installing;

/// <summary>The command line as another team installs it: from its package, on a machine without Node.js.</summary>
public sealed class InstalledTool : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _environment = [];

    public InstalledTool(PackedFeed feed)
    {
        // Neither the machine's feeds nor its package folder: what is not in the package is missing.
        _folder.Write("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="packed" value="{feed.Folder}" /></packageSources>
              <packageSourceMapping><clear /></packageSourceMapping>
            </configuration>
            """);
        Tool.Output(
            "dotnet", ["tool", "install", "MlInferenceCdktf.Tool", "--version", "0.1.0", "--tool-path", PathOf("tools"), "--configfile", PathOf("nuget.config")],
            _folder.Path, new Dictionary<string, string> { ["NUGET_PACKAGES"] = PathOf("packages") });
        OfferOnly("terraform");
        _environment["DOTNET_ROOT"] = Path.GetDirectoryName(new FileInfo(Tool.Find("dotnet")).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Tool.Find("dotnet"))!;
    }

    public string PathOf(string relative) => Path.Combine(_folder.Path, relative);

    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllText(PathOf(relative), text);
    }

    internal ToolResult Run(params string[] arguments) => Tool.Run(PathOf("tools/mlinference"), arguments, _folder.Path, _environment);

    /// <summary>Runs a line of bash, in which <c>$TOOL</c> is the command.</summary>
    internal ToolResult Shell(string line) => Tool.Run(
        Tool.Find("bash"), ["-c", line], _folder.Path, new Dictionary<string, string>(_environment) { ["TOOL"] = PathOf("tools/mlinference"), ["PATH"] = $"{_environment["PATH"]}:/usr/bin:/bin" });

    public void Dispose() => _folder.Dispose();

    private void OfferOnly(string program)
    {
        Directory.CreateDirectory(PathOf("bin"));
        if (Tool.IsHere(program))
        {
            File.CreateSymbolicLink(PathOf($"bin/{program}"), Tool.Find(program));
        }

        _environment["PATH"] = PathOf("bin");
    }
}
