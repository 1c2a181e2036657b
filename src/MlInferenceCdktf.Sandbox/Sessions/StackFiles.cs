using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Sandbox.Sessions;

/// <summary>
/// What a stack's files say in plain text. JSON is read as terraform reads it; of HCL only the provider's project is, so
/// the objects that an HCL stack names are taken from its plan instead (<see cref="Projects.BringPlanned"/>).
/// </summary>
internal sealed partial class StackFiles
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly List<JsonObject> _json = [];
    private readonly List<string> _hcl = [];

    public StackFiles(IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            if (file.EndsWith(".tf.json", StringComparison.Ordinal))
            {
                _json.Add(Parse(file));
            }
            else if (file.EndsWith(".tf", StringComparison.Ordinal))
            {
                _hcl.Add(File.ReadAllText(file));
            }
        }
    }

    /// <summary>Whether names may come from where only terraform sees them: HCL, variables, locals, modules.</summary>
    public bool NamesByExpression => _hcl.Count > 0 || _json.Exists(static file => file.ContainsKey("variable") || file.ContainsKey("locals") || file.ContainsKey("module"));

    /// <summary>Whether the stack uses modules, which may name types that its own files do not.</summary>
    public bool HasModules => _json.Exists(static file => file.ContainsKey("module")) || _hcl.Exists(static text => HclModule().IsMatch(text));

    /// <summary>What terraform init looks at: providers and modules.</summary>
    public string InitializedBy => string.Join('\n', _json.Select(static file => $"{file["terraform"]?["required_providers"]?.ToJsonString()}{file["module"]?.ToJsonString()}"));

    /// <summary>The project of the provider block without an alias.</summary>
    public string? Project => OfProvider("project") ?? _hcl.Select(static text => HclProject().Match(text)).FirstOrDefault(static match => match.Success)?.Groups["id"].Value;

    /// <summary>The region of the provider block without an alias.</summary>
    public string? Region => OfProvider("region");

    /// <summary>Every resource block: its type and attributes, expressions as they stand.</summary>
    public IEnumerable<(string Type, JsonObject Attributes)> Resources =>
        from root in _json
        from types in Objects(root["resource"])
        from type in types
        from names in Objects(type.Value)
        from name in names
        from block in Objects(name.Value)
        select (type.Key, block);

    /// <summary>Terraform lets a list stand wherever one block may.</summary>
    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject one => [one],
        JsonArray many => many.OfType<JsonObject>(),
        _ => [],
    };

    private static JsonObject Parse(string file)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(file), documentOptions: Strict) as JsonObject ?? throw new SandboxException($"'{Path.GetFileName(file)}' is no JSON object. Synthesize the stack again.");
        }
        catch (JsonException fault)
        {
            throw new SandboxException($"'{Path.GetFileName(file)}' is no JSON: {fault.Message} Synthesize the stack again.", fault);
        }
    }

    private string? OfProvider(string attribute) => (
        from root in _json
        from providers in Objects(root["provider"])
        from block in Objects(providers["google"])
        where !block.ContainsKey("alias")
        let text = block[attribute] is JsonValue value && value.TryGetValue<string>(out var literal) ? literal : null
        where text is not null && !text.Contains("${", StringComparison.Ordinal)
        select text).FirstOrDefault();

    [GeneratedRegex("^\\s*project\\s*=\\s*\"(?<id>[a-z][a-z0-9-]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex HclProject();

    [GeneratedRegex("^\\s*module\\s+\"", RegexOptions.CultureInvariant | RegexOptions.Multiline, 1000)]
    private static partial Regex HclModule();
}
