using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;

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

        foreach (var subnetwork in context.Kept(KnownTypes.Subnetwork).Where(static subnetwork => subnetwork.Before["private_ip_google_access"].IsTrue && subnetwork.After["private_ip_google_access"].IsFalse))
        {
            yield return Found(context, subnetwork, Severity.Warn, $"{Name(subnetwork)} loses Private Google Access", "VMs without a public address reach Google's APIs only through a NAT: models, images and logs go that way, or not at all.", "Keep it on.");
        }

        foreach (var firewall in context.Of(KnownTypes.Firewall).Where(static firewall => firewall.Before["direction"].Text is "EGRESS" && !firewall.Before["deny"].IsUnset && (firewall.Action == PlanAction.Delete || firewall.After["deny"].IsUnset)))
        {
            yield return Found(context, firewall, Severity.Warn, $"{Name(firewall)} no longer holds back what goes out", "Whoever breaks into a server can send models and prompts anywhere.", "Keep the rule.");
        }
    }
}
