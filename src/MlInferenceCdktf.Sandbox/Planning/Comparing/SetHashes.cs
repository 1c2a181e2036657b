using System.Text;
using MlInferenceCdktf.Sandbox.Schemas;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Planning.Comparing;

/// <summary>What two elements of a set must have in common to be the same element. The provider hashes it; here it is a text.</summary>
internal static class SetHashes
{
    /// <summary>Measured: a backend whose preference or custom metrics alone change has the same hash (real provider, bs-preference).</summary>
    private static readonly HashSet<string> UnseenInBackends = new(StringComparer.Ordinal) { "preference", "custom_metrics" };

    private static readonly Dictionary<string, Func<AttributeSchema, TfValue, string>> Functions = new(StringComparer.Ordinal)
    {
        ["SelfLinkRelativePathHash"] = static (_, item) => Links.RelativePath(item.Text ?? ""),
        ["StringScopeHashcode"] = static (_, item) => Scopes.Full(item.Text ?? ""),
        ["computeRouterNatIPsHash"] = static (_, item) => Links.LastSegment(item.Text ?? ""),
        ["computeRouterNatRulesHash"] = Whole,
        ["computeRouterNatRulesSubnetHash"] = static (_, item) => Links.LastSegment(item.Text ?? ""),
        ["computeRouterNatSubnetworkHash"] = static (_, item) => Links.RelativePath(item["name"].Text ?? ""),
        ["hashZoneFromSelfLinkOrResourceName"] = static (_, item) => Links.LastSegment(item.Text ?? ""),
        ["resourceComputeFirewallRuleHash"] = static (_, item) => FirewallRule(item),
        ["resourceGCSBucketLifecycleRuleActionHash"] = Whole,
        ["resourceGCSBucketLifecycleRuleConditionHash"] = Condition,
        ["resourceGoogleComputeBackendServiceBackendHash"] = static (schema, item) => Backend(schema.Block!, item),
    };

    public static IEnumerable<string> Names => Functions.Keys;

    /// <summary>By the set's own function; by the SDK's where it has none, or one that is not here.</summary>
    public static string Code(AttributeSchema schema, TfValue item) =>
        schema.SetHash is { } function && Functions.TryGetValue(function, out var code) ? code(schema, item) : Whole(schema, item);

    private static string Whole(AttributeSchema schema, TfValue item) => schema.Block is { } block ? Serialized(block, item) : item.Text ?? "";

    /// <summary>Objects in any state: said or not said.</summary>
    private static string Condition(AttributeSchema schema, TfValue item) =>
        Whole(schema, item is TfObject condition && condition["with_state"].Text is "ANY" ? condition.With("with_state", TfValue.Null) : item);

    private static string Backend(BlockSchema block, TfValue item)
    {
        var fields = block.Attributes.Values.Where(static field => !UnseenInBackends.Contains(field.Name)).Select(field => field.Name switch
        {
            "group" => Links.RelativePath(item["group"].Text ?? ""),
            var name => WithDefault(field, item[name]) is { IsZero: false } value ? $"{name}={value.Text}" : "",
        });
        return string.Join('|', fields);
    }

    private static string FirewallRule(TfValue item) =>
        $"{item["protocol"].Text?.ToLowerInvariant()}:{string.Join(',', item["ports"].Items.Select(static port => port.Text))}";

    /// <summary>The SDK's own hash: what can be configured, in the order of names, zero where nothing is.</summary>
    private static string Serialized(BlockSchema block, TfValue item)
    {
        var text = new StringBuilder();
        foreach (var field in block.Attributes.Values.Where(static field => field.Required || field.Optional))
        {
            text.Append(field.Name).Append(':').Append(Serialized(field, WithDefault(field, item[field.Name]))).Append(';');
        }

        return text.ToString();
    }

    private static string Serialized(AttributeSchema schema, TfValue value) => (schema.Kind, value) switch
    {
        (AttributeKind.Set, TfList list) => $"{{{string.Join(',', list.Values.Select(item => Code(schema, item)).Order(StringComparer.Ordinal))}}}",
        (AttributeKind.List, TfList list) => $"({string.Join(',', list.Values.Select(item => Code(schema, item)))})",
        (AttributeKind.Map, TfObject map) => $"[{string.Join(',', map.Fields.OrderBy(static field => field.Key, StringComparer.Ordinal).Select(static field => $"{field.Key}={field.Value.Text}"))}]",
        (AttributeKind.Set, _) => "{}",
        (AttributeKind.List, _) => "()",
        (AttributeKind.Map, _) => "[]",
        _ => value.IsZero ? "" : value.Text ?? "",
    };

    private static TfValue WithDefault(AttributeSchema schema, TfValue value) => value.IsNull ? schema.Default : value;
}
