using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using HashiCorp.Cdktf;
using MlInferenceCdktf.Planning;
using MlInferenceCdktf.Testing;

namespace MlInferenceCdktf.TestSupport;

/// <summary>Synthesizes what tests apply and plan.</summary>
internal static class Stacks
{
    private static readonly ConcurrentDictionary<InferenceApp, Lazy<string>> s_once = new();

    public static string Of(InferenceApp description) =>
        Synthesis.Of(app => InferenceStackBuilder.Add(app, description).Stack).Document.ToCanonicalJson();

    /// <summary>The same, synthesized once: many edits start from one stack, and synthesis passes one gate.</summary>
    public static string OfOnce(InferenceApp description) => s_once.GetOrAdd(description, static one => new(() => Of(one))).Value;

    /// <summary>The same stack with other labels in its provider block, which no digest of the library's can see.</summary>
    public static string WithDefaultLabels(string stack)
    {
        var json = JsonNode.Parse(stack)!;
        json["provider"]!["google"]![0]!["default_labels"] = new JsonObject { ["cost-center"] = "42" };
        return json.ToJsonString();
    }

    /// <summary>Every service under another id, its resources moved there under the names they have, as docs/replacement-safety.md says.</summary>
    public static string Renamed(InferenceApp description) => Synthesis.Of(app =>
    {
        var old = InferenceStackBuilder.Add(new App(), description);
        var renamed = InferenceStackBuilder.Add(app, description with
        {
            Services = ServiceMap.From(description.Services.Select(service => KeyValuePair.Create($"{service.Key}-2", service.Value with { Name = NameOf(description, service.Key) }))),
        });
        foreach (var (id, service) in old.Services)
        {
            Move(service, renamed.Services[$"{id}-2"]);
        }

        return renamed.Stack;
    }).Document.ToCanonicalJson();

    private static string NameOf(InferenceApp description, string id) =>
        Planner.Plan(description.OptionsOf(id), new($"{description.Stack}/{id}", id, description.Project)).Name;

    private static void Move(GlobalAutoscaledInference from, GlobalAutoscaledInference to)
    {
        foreach (var (now, before) in Resources(to).Zip(Resources(from)))
        {
            now.MoveFromId($"{now.TerraformResourceType}.{before.FriendlyUniqueId}");
        }
    }

    private static IEnumerable<TerraformResource> Resources(GlobalAutoscaledInference service) => service.Node.FindAll().OfType<TerraformResource>();
}
