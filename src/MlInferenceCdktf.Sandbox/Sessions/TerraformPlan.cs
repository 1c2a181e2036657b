using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Sandbox;

/// <summary>A plan as <c>terraform show -json</c> gives it.</summary>
public sealed class TerraformPlan
{
    private TerraformPlan(JsonObject json)
    {
        Json = json;
        Changes = Read("resource_changes");
        Drift = Read("resource_drift");
    }

    /// <summary>The whole plan.</summary>
    public JsonObject Json { get; }

    /// <summary>Every resource of the plan, those that do not change among them.</summary>
    public IReadOnlyList<PlannedResource> Changes { get; }

    /// <summary>What the refresh found changed or deleted outside Terraform.</summary>
    public IReadOnlyList<PlannedResource> Drift { get; }

    /// <summary>Whether nothing changes.</summary>
    public bool IsEmpty => Changes.All(static change => change.Action == PlannedAction.None);

    /// <summary>Reads a plan.</summary>
    /// <param name="json">What <c>terraform show -json</c> wrote.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="FormatException">It is no JSON object.</exception>
    public static TerraformPlan Parse(string json) =>
        new(JsonNode.Parse(json) as JsonObject ?? throw new FormatException("A Terraform plan is a JSON object, as 'terraform show -json PLAN' writes it."));

    /// <summary>Whether a resource of the type is replaced.</summary>
    /// <param name="type">A resource type, such as <c>google_compute_global_address</c>.</param>
    /// <returns>True when at least one is.</returns>
    public bool Replaces(string type) => Any(type, PlannedAction.Replace);

    /// <summary>Whether a resource of the type is created, a replacement aside.</summary>
    /// <param name="type">A resource type.</param>
    /// <returns>True when at least one is.</returns>
    public bool Creates(string type) => Any(type, PlannedAction.Create);

    /// <summary>Whether a resource of the type is destroyed, a replacement aside.</summary>
    /// <param name="type">A resource type.</param>
    /// <returns>True when at least one is.</returns>
    public bool Destroys(string type) => Any(type, PlannedAction.Delete);

    /// <summary>Whether a resource of the type is changed in place.</summary>
    /// <param name="type">A resource type.</param>
    /// <returns>True when at least one is.</returns>
    public bool Updates(string type) => Any(type, PlannedAction.Update);

    private List<PlannedResource> Read(string list) =>
        [.. (Json[list]?.AsArray() ?? []).Select(static change => new PlannedResource((JsonObject)change!)).Where(static change => change.IsManaged)];

    private bool Any(string type, PlannedAction action) =>
        Changes.Any(change => change.Action == action && string.Equals(change.Type, type, StringComparison.Ordinal));
}
