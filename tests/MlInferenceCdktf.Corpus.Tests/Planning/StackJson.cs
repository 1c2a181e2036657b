using System.Globalization;
using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Corpus.Tests.Planning;

/// <summary>A synthesized stack that is edited as a user's overrides edit it. Resources are named by type and a part of their id, values by path: <c>autoscaling_policy.min_replicas</c>, <c>disk.0.source_image</c>.</summary>
internal sealed class StackJson(string stack)
{
    public JsonObject Root { get; } = JsonNode.Parse(stack)!.AsObject();

    public override string ToString() => Root.ToJsonString();

    public static JsonNode Json(string text) => JsonNode.Parse(text)!;

    public JsonObject this[string resource] => Resources(resource)[Id(resource)]!.AsObject();

    public string Address(string resource) => $"{Type(resource)}.{Id(resource)}";

    public string Link(string resource, string attribute) => $"${{{Address(resource)}.{attribute}}}";

    public JsonNode? Get(string resource, string path) => path.Split('.').Aggregate((JsonNode?)this[resource], Step)?.DeepClone();

    /// <summary>Writes a value; null takes the attribute out.</summary>
    public StackJson Set(string resource, string path, JsonNode? value)
    {
        var steps = path.Split('.');
        var parent = steps[..^1].Aggregate((JsonNode?)this[resource], Step) ?? throw new InvalidOperationException($"{Address(resource)} has no {path}.");
        if (parent is JsonArray list)
        {
            list[Index(steps[^1])] = value;
        }
        else if (value is null)
        {
            Assert.True(parent.AsObject().Remove(steps[^1]), $"{Address(resource)} has no {path} to take out.");
        }
        else
        {
            parent[steps[^1]] = value;
        }

        return this;
    }

    public StackJson Add(string type, string id, string attributes)
    {
        var resources = Root["resource"]!.AsObject();
        if (!resources.ContainsKey(type))
        {
            resources[type] = new JsonObject();
        }

        resources[type]![id] = Json(attributes);
        return this;
    }

    public StackJson Delete(string resource)
    {
        var (type, resources) = (Type(resource), Resources(resource));
        _ = resources.Remove(Id(resource));
        if (resources.Count == 0)
        {
            _ = Root["resource"]!.AsObject().Remove(type);
        }

        return this;
    }

    /// <summary>Takes every lifecycle block out, create_before_destroy with it.</summary>
    public StackJson WithoutLifecycles()
    {
        foreach (var attributes in Root["resource"]!.AsObject().SelectMany(static type => type.Value!.AsObject()).Select(static resource => resource.Value!.AsObject()))
        {
            _ = attributes.Remove("lifecycle");
        }

        return this;
    }

    private JsonObject Resources(string resource) => Root["resource"]![Type(resource)]!.AsObject();

    private string Id(string resource) => Resources(resource).Select(static each => each.Key).Single(id => id.Contains(resource[(resource.IndexOf('.', StringComparison.Ordinal) + 1)..], StringComparison.Ordinal));

    private static string Type(string resource) => resource.Split('.')[0];

    private static JsonNode? Step(JsonNode? at, string step) => at is JsonArray list ? list[Index(step)] : at?[step];

    private static int Index(string step) => int.Parse(step, CultureInfo.InvariantCulture);
}
