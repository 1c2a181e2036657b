using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Planning;
using MlInferenceCdktf.Sandbox.Schemas;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Tests.Planning;

/// <summary>Plans one resource without terraform: the configuration is the proposal where the state adds nothing.</summary>
internal static class PlannerRun
{
    /// <summary>A new object.</summary>
    public static PlannedChange Create(string type, string configuration) => Plan(type, null, configuration);

    /// <summary>An object in the state, and what is configured now.</summary>
    public static PlannedChange Plan(string type, string? state, string configuration)
    {
        var schema = SchemaTable.Instance.Find(SchemaKind.Resource, type)!;
        var configured = Value(schema, configuration);
        return ResourcePlanner.Plan(schema, state is null ? TfValue.Null : Value(schema, state), configured, configured, ProviderSettings.Empty);
    }

    private static TfObject Value(ResourceSchema schema, string json) => Conforming.Resource(schema, JsonValues.Read(JsonNode.Parse(json)));
}
