using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MlInferenceCdktf.Sandbox.Cloud;

namespace MlInferenceCdktf.Sandbox.Tests.Cloud;

/// <summary>Creates a configuration's resources in the order of their references, as Terraform would.</summary>
internal sealed partial class StackRun(Dictionary<string, JsonObject> resources, SimulatedProjectOptions? options = null)
{
    public SimulatedProject Project { get; } = new("acme", options);

    public Dictionary<string, JsonObject> Created { get; } = new(StringComparer.Ordinal);

    /// <summary>The order in which resources were created.</summary>
    public List<string> Order { get; } = [];

    public Dictionary<string, CloudError> Errors { get; } = new(StringComparer.Ordinal);

    /// <summary>Creates everything that can be created; what depends on a failed resource is left out.</summary>
    public StackRun Create(bool reversed = false)
    {
        var waiting = reversed ? resources.Keys.Reverse().ToList() : resources.Keys.ToList();
        while (waiting.Find(address => References(resources[address]).All(Created.ContainsKey)) is { } next)
        {
            waiting.Remove(next);
            Create(next);
        }

        return this;
    }

    public CloudAnswer Delete(string address) => Project.Delete(Type(address), Id(address));

    public CloudAnswer Read(string address) => Project.Read(Type(address), Id(address));

    public CloudAnswer Update(string address, Action<JsonObject> edit)
    {
        var planned = (JsonObject)Created[address].DeepClone();
        edit(planned);
        return Project.Update(Type(address), Id(address), planned);
    }

    public string Id(string address) => Created[address]["id"]!.GetValue<string>();

    /// <summary>An attribute map with references replaced by what was created.</summary>
    public JsonObject Resolve(JsonObject attributes) => (JsonObject)Replace(attributes)!;

    public static string Type(string address) => address.Split('.')[0];

    private static IEnumerable<string> References(JsonObject attributes) =>
        Expression().Matches(attributes.ToJsonString()).Select(match => match.Groups["address"].Value).Distinct(StringComparer.Ordinal);

    private void Create(string address)
    {
        var answer = Project.Create(Type(address), Resolve(resources[address]));
        if (answer.Error is not null)
        {
            Errors[address] = answer.Error;
            return;
        }

        Created[address] = answer.Object!;
        Order.Add(address);
    }

    private JsonNode? Replace(JsonNode? node) => node switch
    {
        JsonObject block => new JsonObject(block.Select(pair => KeyValuePair.Create(pair.Key, Replace(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Replace)]),
        JsonValue value when value.TryGetValue<string>(out var text) => Expression().Replace(text, match => Created[match.Groups["address"].Value][match.Groups["attribute"].Value]!.GetValue<string>()),
        _ => node?.DeepClone(),
    };

    [GeneratedRegex(@"\$\{(?<address>google_\w+\.[-\w]+)\.(?<attribute>\w+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Expression();
}
