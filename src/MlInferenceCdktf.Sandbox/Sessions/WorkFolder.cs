using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Sandbox.Sessions;

/// <summary>A temporary copy of a stack's folder: terraform writes its state, data and lock file here and nowhere else.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly string _root;

    /// <exception cref="SandboxException">The temporary folder cannot be written to.</exception>
    public WorkFolder(string parent)
    {
        _root = Path.Combine(parent, $"mli-sandbox-{Guid.NewGuid():N}");
        try
        {
            MakePrivate(_root);
            Directory.CreateDirectory(Stack);
            Directory.CreateDirectory(Mirror);
            File.WriteAllText(Configuration, $$"""provider_installation { filesystem_mirror { path = {{JsonValue.Create(Mirror).ToJsonString()}} } }""");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Dispose();
            throw new SandboxException($"The sandbox cannot write to the temporary folder '{parent}': {fault.Message} Free it, or name another one in TMPDIR.", fault);
        }
    }

    public string Stack => Path.Combine(_root, "stack");

    /// <summary>Outside the stack's folder: terraform init takes a state beside the stack for one to migrate.</summary>
    public string StateFile => Path.Combine(_root, "sandbox.tfstate");

    public string PlanFile => Path.Combine(_root, "plan.tfplan");

    /// <summary>Terraform's own configuration: the user's may name mirrors or overrides, and none would ask the registry.</summary>
    public string Configuration => Path.Combine(_root, "terraform.rc");

    public string Socket => Path.Combine(_root, "s");

    public IEnumerable<string> Files => Directory.EnumerateFiles(Stack);

    /// <summary>The stack and its state: together they name every type that terraform will ask for.</summary>
    public IEnumerable<string> Texts => Files.Concat(File.Exists(StateFile) ? [StateFile] : []).Select(File.ReadAllText);

    private string Mirror => Path.Combine(_root, "no-providers");

    /// <exception cref="SandboxException">The folder has no stack.</exception>
    public void Copy(string folder)
    {
        foreach (var file in StackFolder.Files(folder))
        {
            File.Copy(file, Path.Combine(Stack, Path.GetFileName(file)));
        }

        LinkTheRest(folder);
        OverrideBackend();
    }

    public void Write(string json)
    {
        foreach (var file in Files.ToList())
        {
            File.Delete(file);
        }

        File.WriteAllText(Path.Combine(Stack, "cdk.tf.json"), json);
        OverrideBackend();
    }

    public void Dispose()
    {
        if (Directory.Exists(_root))
        {
            Directory.Delete(_root, recursive: true);
        }
    }

    /// <summary>The state may hold what others on this machine must not read.</summary>
    private static void MakePrivate(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Modules, templates and cdktf's assets are read where they are; what terraform itself writes is left behind.</summary>
    private void LinkTheRest(string folder)
    {
        foreach (var entry in Directory.EnumerateFileSystemEntries(Path.GetFullPath(folder)))
        {
            var name = Path.GetFileName(entry);
            var link = Path.Combine(Stack, name);
            if (name.StartsWith(".terraform", StringComparison.Ordinal) || name.Contains(".tfstate", StringComparison.Ordinal) || Path.Exists(link))
            {
                continue;
            }

            if (Directory.Exists(entry))
            {
                Directory.CreateSymbolicLink(link, entry);
            }
            else
            {
                File.CreateSymbolicLink(link, entry);
            }
        }
    }

    /// <summary>The state never leaves this folder, whatever backend the stack names.</summary>
    private void OverrideBackend()
    {
        var backend = new JsonObject { ["terraform"] = new JsonObject { ["backend"] = new JsonObject { ["local"] = new JsonObject { ["path"] = StateFile } } } };
        File.WriteAllText(Path.Combine(Stack, "zz_override.tf.json"), backend.ToJsonString());
    }

    /// <exception cref="SandboxException">There is no state yet.</exception>
    public void SaveState(string file)
    {
        if (!File.Exists(StateFile))
        {
            throw new SandboxException("Nothing is applied yet, so there is no state to save: apply first.");
        }

        File.Copy(StateFile, file, overwrite: true);
    }
}
