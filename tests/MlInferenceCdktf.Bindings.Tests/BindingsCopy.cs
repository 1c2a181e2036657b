using MlInferenceCdktf.Testing;

namespace MlInferenceCdktf.Bindings.Tests;

/// <summary>A copy of the bindings' sources, as a fresh clone has them, that can be broken.</summary>
internal sealed class BindingsCopy : IDisposable
{
    private static readonly string s_repository = RepositoryFolder.Find("MlInferenceCdktf.sln");
    private static readonly string[] s_made = [".generated", "bin", "obj"];

    private readonly TemporaryFolder _folder = new();

    public BindingsCopy()
    {
        foreach (var file in new[] { "global.json", "Directory.Packages.props" })
        {
            File.Copy(Path.Combine(s_repository, file), Path.Combine(_folder.Path, file));
        }

        Copy(Path.Combine(s_repository, "bindings"), Path.Combine(_folder.Path, "bindings"));
    }

    /// <summary>A file of the bindings.</summary>
    public string this[string file] => Path.Combine(_folder.Path, "bindings", file);

    /// <summary>A folder with nothing but these programs; a null target is a script.</summary>
    public string Programs(params (string Name, string? Script)[] programs)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder.Path, "programs")).FullName;
        foreach (var (name, script) in programs)
        {
            if (script is null)
            {
                File.CreateSymbolicLink(Path.Combine(folder, name), Tool.Find(name));
            }
            else
            {
                _folder.Write(Path.Combine("programs", name), script, executable: true);
            }
        }

        return folder;
    }

    /// <summary>Builds the smallest of the projects.</summary>
    public ToolResult Build(params (string Name, string Value)[] environment)
    {
        var variables = environment.ToDictionary(v => v.Name, v => v.Value);
        variables.TryAdd("DOTNET_CLI_TELEMETRY_OPTOUT", "1");
        // What a test host inherits from its own build would decide this one.
        variables["MSBUILDDISABLENODEREUSE"] = "1";
        return Tool.Run("dotnet", ["build", this["Constructs"], "--nologo", "-nodeReuse:false"], _folder.Path, variables);
    }

    public void Dispose() => _folder.Dispose();

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(from).Where(f => !s_made.Contains(Path.GetFileName(f))))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}
