using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Traffic;

/// <summary>Protocol or port of a backend changes.</summary>
internal sealed class PortChanges() : ReviewRule("T11", Severity.Block, "Protocol or port of a backend changes", "Docs: changing the protocol makes backends inaccessible for minutes; a port that nothing names makes all of them unhealthy.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Backend, KnownTypes.Group, KnownTypes.ZonalGroup, KnownTypes.Firewall];

    private static readonly string[] s_members = ["protocol", "port_name"];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var service in context.Updated(KnownTypes.Backend))
        {
            foreach (var name in s_members.Where(name => !Same.Values(service.Before[name], service.After[name])))
            {
                yield return Found(context, service, Severity.Block, $"{name} of {Name(service)} changes from {context.Show(service.Before[name])} to {context.Show(service.After[name])}", "Its backends are unreachable for minutes, or for good if no group names the port.", "Make a second backend service with the new value, wait until it is healthy, then route to it.") with
                {
                    Changes = [context.Masker.Change(name, service.Before[name], service.After[name])],
                };
            }
        }

        foreach (var (rule, what) in HealthSources.Lost(context))
        {
            yield return Found(context, rule, Severity.Block, $"{Name(rule)} no longer lets the load balancer in: {what}", "Every health check from there fails: replicas are called unhealthy and get no requests, and autohealing recreates them.", "Keep 35.191.0.0/16 and 130.211.0.0/22 allowed on the servers' ports, or make the successor first.");
        }

        foreach (var pool in context.Pools.Where(static pool => pool is { Serves: true, Before: not null, After: not null } && pool.Group.Action == PlanAction.Update))
        {
            var used = pool.Before!.Backends.Select(static link => link.Service.Before["port_name"].Filled ?? "http").ToHashSet(StringComparer.Ordinal);
            var broken = used.Where(name => Port(pool.Before, name) is { } port && Port(pool.After!, name) is var now && now != port).Order(StringComparer.Ordinal).ToList();
            if (broken.Count > 0 && !pool.After!.Group["named_port"].HasUnknown)
            {
                yield return Found(context, pool.Group, Severity.Block, $"{pool.Region}: the named port {Words.List(broken)} changes from {Port(pool.Before, broken[0])} to {Port(pool.After, broken[0])?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "nothing"}", "The load balancer asks running servers on a port they do not listen on: all are unhealthy until every VM is replaced.", "Let the new port be served beside the old one first, or bring a second pool with it.") with
                {
                    Changes = [context.Masker.Change("named_port", pool.Before.Group["named_port"], pool.After.Group["named_port"])],
                };
            }
        }
    }

    private static int? Port(PoolSide side, string name) =>
        side.Group["named_port"].Items.FirstOrDefault(port => string.Equals(port["name"].Text, name, StringComparison.Ordinal))?["port"].Int;
}
