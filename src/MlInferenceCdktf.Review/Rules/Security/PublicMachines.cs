using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Security;

/// <summary>VMs get public addresses.</summary>
internal sealed class PublicMachines() : ReviewRule("S02", Severity.Block, "VMs get public addresses", "Servers are reached from the internet past the load balancer.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Template, KnownTypes.RegionTemplate];

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from template in context.Of(Types)
        where template.Action.IsChange() && HasPublic(template.After) && !HasPublic(template.Before)
        where !template.Before.IsNull || context.Pools.Any(pool => pool.Before is not null && pool.After?.Template == template)
        select Found(context, template, Severity.Block, $"VMs of {Name(template)} get public addresses", "Servers are reached from the internet wherever a firewall rule lets them; no TLS, no rate limit stands before them.", "Leave access_config out; a NAT gives them their way out.");

    private static bool HasPublic(PlanValue template) => template["network_interface"].Items.Any(static card => card["access_config"] is { Kind: PlanValueKind.List, Items.Count: > 0 } || card["ipv6_access_config"] is { Kind: PlanValueKind.List, Items.Count: > 0 });
}
