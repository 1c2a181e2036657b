using System.Text.Json;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Schemas;

namespace MlInferenceCdktf.Sandbox.Sessions;

/// <summary>
/// A state file to plan from. Terraform itself refuses formats it does not know, and takes a state of a newer terraform
/// of the same format; what the simulated provider cannot serve is refused here, before anything starts.
/// </summary>
internal sealed class TerraformState
{
    private const int Format = 4;
    private const string Remedy = "Write one with 'terraform state pull > terraform.tfstate'.";

    private readonly List<(string Address, string Type, JsonObject Instance)> _instances;

    private TerraformState(JsonObject json) => _instances =
    [
        .. from resource in json["resources"]?.AsArray() ?? []
           let type = resource["type"]!.GetValue<string>()
           where resource["mode"]!.GetValue<string>() is "managed" && type.StartsWith("google_", StringComparison.Ordinal)
           from instance in resource["instances"]!.AsArray()
           select ($"{type}.{resource["name"]!.GetValue<string>()}", type, instance.AsObject()),
    ];

    /// <summary>The google objects of the state.</summary>
    public IEnumerable<(string Type, JsonObject Attributes)> Objects =>
        from found in _instances
        let attributes = found.Instance["attributes"] as JsonObject
        where attributes is not null
        select (found.Type, attributes);

    /// <exception cref="SandboxException">It cannot be read, is no state, or a newer provider wrote it.</exception>
    public static TerraformState Read(string file)
    {
        if (Directory.Exists(file))
        {
            throw new SandboxException($"'{file}' cannot be read as a Terraform state: it is a folder. Name the state file in it. {Remedy}");
        }

        try
        {
            var text = File.ReadAllText(file);
            var json = NotAState(text, file) is { } why ? throw new SandboxException(why) : JsonNode.Parse(text)!;
            var format = json["version"]!.GetValue<int>();
            var state = format == Format ? new TerraformState(json.AsObject()) : throw new SandboxException($"'{file}' is a Terraform state of format {format}; the sandbox reads format {Format}, which terraform writes since 0.12.");
            state.RefuseNewer(file);
            return state;
        }
        catch (JsonException fault)
        {
            throw new SandboxException($"'{file}' cannot be read as a Terraform state: it is no JSON, or cut off ({fault.Message}). {Remedy}", fault);
        }
        catch (NullReferenceException fault)
        {
            throw new SandboxException($"'{file}' cannot be read as a Terraform state: a resource in it has no type, name, mode or instances. {Remedy}", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            throw new SandboxException($"'{file}' cannot be read as a Terraform state: {fault.Message} {Remedy}", fault);
        }
    }

    /// <summary>What people pass instead of a state; null for what may be one.</summary>
    private static string? NotAState(string text, string file) => string.IsNullOrWhiteSpace(text)
        ? $"'{file}' cannot be read as a Terraform state: it is empty. {Remedy}"
        : JsonNode.Parse(text) switch
        {
            JsonObject plan when plan.ContainsKey("resource_changes") || plan.ContainsKey("planned_values") =>
                $"'{file}' cannot be read as a Terraform state: it is a plan. {Remedy}",
            JsonObject shown when shown.ContainsKey("format_version") =>
                $"'{file}' cannot be read as a Terraform state: it is what 'terraform show -json' prints of one. {Remedy}",
            JsonObject state when state["version"] is JsonValue version && version.TryGetValue<int>(out _) => null,
            _ => $"'{file}' cannot be read as a Terraform state: it has no format version. {Remedy}",
        };

    private void RefuseNewer(string file)
    {
        foreach (var (address, type, instance) in _instances)
        {
            var schema = SchemaTable.Instance.Find(SchemaKind.Resource, type)
                ?? throw new SandboxException($"'{file}' holds {address}, and google {SchemaTable.ProviderVersion}, which the sandbox simulates, has no such type: a newer provider wrote it. Use a state of {SchemaTable.ProviderVersion} or older.");
            var version = instance["schema_version"]?.GetValue<int>() ?? 0;
            if (version > schema.Version)
            {
                throw new SandboxException($"'{file}' was written by a newer provider: {address} has schema version {version}, and google {SchemaTable.ProviderVersion}, which the sandbox simulates, has {schema.Version}. Use a state of {SchemaTable.ProviderVersion} or older.");
            }
        }
    }
}
