using System.Text.Json;
using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Sandbox.Planning.Comparing;

/// <summary>Dashboards and uptime checks.</summary>
internal static class MonitoringComparisons
{
    /// <summary>What Google adds to a dashboard (name, etag) is no difference.</summary>
    public static bool SameDashboard(SuppressArguments call)
    {
        try
        {
            return JsonNode.Parse(call.Old) is JsonObject old && JsonNode.Parse(call.New) is JsonObject next && JsonNode.DeepEquals(Trimmed(old, next), next);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Google puts the slash before a path.</summary>
    public static bool SamePath(SuppressArguments call) => Links.Same(call.Old, "/" + call.New);

    public static bool ProjectLabelFilledIn(SuppressArguments call) => call is { Attribute: "project_id", New: "" };

    private static JsonObject Trimmed(JsonObject old, JsonObject next)
    {
        foreach (var key in old.Select(static field => field.Key).Where(key => !next.ContainsKey(key)).ToList())
        {
            old.Remove(key);
        }

        return old;
    }
}
