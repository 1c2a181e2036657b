using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Traffic;

/// <summary>Load balancing scheme changes.</summary>
internal sealed class SchemeChanges() : ReviewRule("T15", Severity.Warn, "Load balancing scheme changes", "Classic and managed load balancers are two systems; moving between them is a procedure of several steps.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Backend, KnownTypes.Rule];

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from resource in context.Kept(Types)
        where !resource.After["load_balancing_scheme"].IsUnknown && !Same.Values(resource.Before["load_balancing_scheme"], resource.After["load_balancing_scheme"])
        select Found(context, resource, Severity.Warn, $"{Name(resource)} changes its scheme from {context.Show(resource.Before["load_balancing_scheme"])} to {context.Show(resource.After["load_balancing_scheme"])}", "The two schemes do not share rules and services: requests may find no backend while they differ. An attribute left out means EXTERNAL (classic) in google 6.x.", "Write EXTERNAL_MANAGED on every rule and service; to move, follow Google's staged migration.") with
        {
            Changes = [context.Masker.Change("load_balancing_scheme", resource.Before["load_balancing_scheme"], resource.After["load_balancing_scheme"])],
        };
}
