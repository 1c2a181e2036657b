using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Sandbox;

/// <summary>What happens to a resource.</summary>
public enum PlannedAction
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is created.</summary>
    Create,

    /// <summary>It is changed in place.</summary>
    Update,

    /// <summary>It is destroyed and created anew, in either order.</summary>
    Replace,

    /// <summary>It is destroyed.</summary>
    Delete,

    /// <summary>It leaves the state and stays in the cloud.</summary>
    Forget,
}

/// <summary>One resource of a plan.</summary>
public sealed class PlannedResource
{
    private readonly JsonObject _json;

    internal PlannedResource(JsonObject json) => _json = json;

    /// <summary>The address, such as <c>google_compute_network.net</c>.</summary>
    public string Address => _json["address"]!.GetValue<string>();

    /// <summary>The resource type.</summary>
    public string Type => _json["type"]!.GetValue<string>();

    /// <summary>The actions in Terraform's words and order, such as <c>create</c>, <c>delete</c>.</summary>
    public IReadOnlyList<string> Actions => [.. Change["actions"]!.AsArray().Select(static action => action!.GetValue<string>())];

    /// <summary>What happens.</summary>
    public PlannedAction Action => Actions switch
    {
        ["create"] => PlannedAction.Create,
        ["update"] => PlannedAction.Update,
        ["delete"] => PlannedAction.Delete,
        ["forget"] => PlannedAction.Forget,
        [_, _] => PlannedAction.Replace,
        _ => PlannedAction.None,
    };

    /// <summary>The attributes before; null for a new resource.</summary>
    public JsonObject? Before => Change["before"] as JsonObject;

    /// <summary>The attributes after, unknown ones left out; null for a destroyed resource.</summary>
    public JsonObject? After => Change["after"] as JsonObject;

    /// <summary>True wherever the value is known after apply only.</summary>
    public JsonObject? AfterUnknown => Change["after_unknown"] as JsonObject;

    /// <summary>The paths whose change replaces the resource, as JSON arrays of names and indexes.</summary>
    public IReadOnlyList<string> ReplacePaths => [.. (Change["replace_paths"]?.AsArray() ?? []).Select(static path => path!.ToJsonString()).Order(StringComparer.Ordinal)];

    internal bool IsManaged => _json["mode"]?.GetValue<string>() is "managed";

    private JsonObject Change => (JsonObject)_json["change"]!;
}
