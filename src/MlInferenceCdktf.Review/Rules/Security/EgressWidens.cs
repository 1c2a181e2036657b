using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Security;

/// <summary>Way out of the network changes.</summary>
internal sealed class EgressWidens() : ReviewRule("S11", Severity.Warn, "Way out of the network changes", "VMs reach more of the internet, or Google only through it.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Nat, KnownTypes.Subnetwork, KnownTypes.Firewall];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var nat in context.Kept(KnownTypes.Nat).Where(static nat => nat.Before["source_subnetwork_ip_ranges_to_nat"].Text is "LIST_OF_SUBNETWORKS" && nat.After["source_subnetwork_ip_ranges_to_nat"].Text is not (null or "LIST_OF_SUBNETWORKS")))
        {
            yield return Found(context, nat, Severity.Warn, $"{Name(nat)} serves every subnetwork", "VMs that had no way to the internet get one.", "List the subnetworks.");
        }

        foreach (var nat in context.Of(KnownTypes.Nat).Where(nat => nat.Action == PlanAction.Delete && !HasSuccessor(context, nat) && NeedsWay(context, nat)))
        {
            yield return Found(context, nat, Severity.Warn, $"{Name(nat)} is deleted while VMs of {context.Show(nat.Before["region"])} stay", "VMs without a public address reach nothing outside Google: images and models from elsewhere no longer load.", "Keep the NAT as long as the region has VMs.");
        }

        foreach (var subnetwork in context.Kept(KnownTypes.Subnetwork).Where(static subnetwork => subnetwork.Before["private_ip_google_access"].IsTrue && subnetwork.After["private_ip_google_access"].IsFalse))
        {
            yield return Found(context, subnetwork, Severity.Warn, $"{Name(subnetwork)} loses Private Google Access", "VMs without a public address reach Google's APIs only through a NAT: models, images and logs go that way, or not at all.", "Keep it on.");
        }

        foreach (var firewall in context.Of(KnownTypes.Firewall).Where(static firewall => firewall.Before["direction"].Text is "EGRESS" && !firewall.Before["deny"].IsUnset && (firewall.Action == PlanAction.Delete || firewall.After["deny"].IsUnset)))
        {
            yield return Found(context, firewall, Severity.Warn, $"{Name(firewall)} no longer holds back what goes out", "Whoever breaks into a server can send models and prompts anywhere.", "Keep the rule.");
        }
    }

    private static bool HasSuccessor(ReviewContext context, PlannedResource gone) =>
        context.Existing(Side.After, KnownTypes.Nat).Any(nat => InRegion(nat.After["region"], gone) && (nat.After["router"].IsUnknown || Same.Values(nat.After["router"], gone.Before["router"]) || nat.Action == PlanAction.Create));

    private static bool NeedsWay(ReviewContext context, PlannedResource gone) =>
        context.KeptPools.Any(pool => gone.Before["region"].Filled is { } region && string.Equals(Link.Name(region), pool.Region, StringComparison.Ordinal) && pool.After.Machine["network_interface"]["access_config"].IsUnset);

    private static bool InRegion(PlanValue region, PlannedResource gone) =>
        region.Filled is { } name && gone.Before["region"].Filled is { } old && string.Equals(Link.Name(name), Link.Name(old), StringComparison.Ordinal);
}
