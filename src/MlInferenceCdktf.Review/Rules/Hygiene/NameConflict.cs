using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Hygiene;

/// <summary>Replaced under its own name.</summary>
internal sealed class NameConflict() : ReviewRule("H12", Severity.Block, "Replaced under its own name", "With create_before_destroy the new one is made while the old one holds the name: 409, half way.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Network, KnownTypes.Subnetwork, "google_compute_router", KnownTypes.Nat, KnownTypes.ServiceAccount];

    private static readonly string[] s_names = ["name", "account_id", "secret_id", "bucket"];
    private static readonly string[] s_places = ["project", "region", "location", "zone", "router", "map"];

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from resource in context.Plan.Resources
        where resource.Action == PlanAction.CreateThenDelete && IsNamed(resource.Type)
        let name = s_names.FirstOrDefault(name => resource.Before[name].Filled is not null)
        where name is not null && resource.After[name].Filled is not null && Same.Values(resource.Before[name], resource.After[name]) && resource.Before["name_prefix"].IsUnset
        where s_places.All(place => resource.After[place].IsUnknown ? Stays(resource, place) : resource.After[place].IsUnset || Same.Values(resource.Before[place], resource.After[place]) || resource.Type is KnownTypes.Bucket)
        select Found(context, resource, Severity.Block, $"{resource.Address} is replaced under its own name {context.Show(resource.After[name])}", "Apply fails: the new one is made while the old one holds the name (409 alreadyExists), and stops half way.", "Let the name change with what forces the replacement (a digest, or name_prefix), or undo the edit.") with
        {
            Changes = [.. resource.Changes.Where(change => resource.ReplacePaths.Any(path => string.Equals(PathText.Attribute(path), change.Attribute, StringComparison.Ordinal))).Select(change => context.Masker.Change(change.Path, change.Before, change.After))],
        };

    /// <summary>Types whose name is theirs alone within its place; of a DNS record or an object it is not. Forwarding rules have T02.</summary>
    private static bool IsNamed(string type) => type is not KnownTypes.Rule && !type.Contains("_iam_", StringComparison.Ordinal)
        && (type.StartsWith("google_compute_", StringComparison.Ordinal) || type.StartsWith("google_certificate_manager_", StringComparison.Ordinal)
            || type is KnownTypes.Bucket or KnownTypes.ServiceAccount or "google_secret_manager_secret" or "google_artifact_registry_repository");

    /// <summary>A place that comes from the provider is unknown only where it does not force the replacement.</summary>
    private static bool Stays(PlannedResource resource, string place) => !resource.ReplacePaths.Contains(place, StringComparer.Ordinal);
}
