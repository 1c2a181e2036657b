using System.Text.Json;
using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Sandbox.Sessions;

/// <summary>A temporary copy of a stack's folder: terraform writes its state, data and lock file here and nowhere else.</summary>
internal sealed class WorkFolder : IDisposable
{
    private static readonly string[] Patterns = ["*.tf.json", "*.tf", "*.tfvars", "*.tfvars.json"];

    private readonly string _root = Directory.CreateTempSubdirectory("mli-sandbox-").FullName;

    public WorkFolder()
    {
        Directory.CreateDirectory(Stack);
        File.WriteAllText(Configuration, "");
    }

    public string Stack => Path.Combine(_root, "stack");

    /// <summary>Outside the stack's folder: terraform init takes a state beside the stack for one to migrate.</summary>
    public string StateFile => Path.Combine(_root, "sandbox.tfstate");

    public string PlanFile => Path.Combine(_root, "plan.tfplan");

    /// <summary>An empty terraform configuration: the user's own may name mirrors or overrides.</summary>
    public string Configuration => Path.Combine(_root, "terraform.rc");

    /// <summary>Short: a Unix socket's path has 107 characters at most.</summary>
    public string Socket => Path.Combine(_root, "s");

    public IEnumerable<string> Files => Directory.EnumerateFiles(Stack);

    /// <summary>The stack and its state: together they name every type that terraform will ask for.</summary>
    public IEnumerable<string> Texts => Files.Concat(File.Exists(StateFile) ? [StateFile] : []).Select(File.ReadAllText);

    /// <summary>What terraform init looks at: providers and modules.</summary>
    public string InitializedBy
    {
        get
        {
            var stack = Path.Combine(Stack, "cdk.tf.json");
            var json = File.Exists(stack) ? JsonNode.Parse(File.ReadAllText(stack)) : null;
            return $"{json?["terraform"]?["required_providers"]?.ToJsonString()}{json?["module"]?.ToJsonString()}";
        }
    }

    /// <exception cref="SandboxException">The folder has no stack.</exception>
    public void Copy(string folder)
    {
        foreach (var file in Files.ToList())
        {
            File.Delete(file);
        }

        var found = Directory.Exists(folder) ? Patterns.SelectMany(pattern => Directory.EnumerateFiles(folder, pattern)).Distinct(StringComparer.Ordinal).ToList() : [];
        if (found.Count == 0)
        {
            throw new SandboxException($"'{folder}' has no cdk.tf.json, .tf.json or .tf file. Synthesize the stack first, or name the folder that has it.");
        }

        foreach (var file in found)
        {
            File.Copy(file, Path.Combine(Stack, Path.GetFileName(file)));
        }

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

    /// <exception cref="SandboxException">It is no state.</exception>
    public static JsonObject ReadState(string file)
    {
        try
        {
            var state = JsonNode.Parse(File.ReadAllText(file)) as JsonObject;
            return state?["version"]?.GetValue<int>() == 4 ? state : throw new SandboxException($"'{file}' is no Terraform state of version 4.");
        }
        catch (Exception fault) when (fault is JsonException or IOException or InvalidOperationException)
        {
            throw new SandboxException($"'{file}' cannot be read as a Terraform state: {fault.Message}", fault);
        }
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
