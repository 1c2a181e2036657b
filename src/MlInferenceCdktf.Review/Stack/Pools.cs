using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Stack;

/// <summary>Joins groups with what makes them run and what sends them requests.</summary>
internal sealed class Pools(StackGraph graph, IReadOnlyList<PlannedResource> resources)
{
    private readonly BackendJoin _join = new(graph);

    public IReadOnlyList<Pool> All()
    {
        var links = new[] { Side.Before, Side.After }.ToDictionary(static side => side, BackendLinks);
        var autoscalers = new[] { Side.Before, Side.After }.ToDictionary(static side => side, Autoscalers);
        return
        [
            .. from @group in resources
               where KnownTypes.IsGroup(@group.Type)
               let before = SideOf(@group, Side.Before, links, autoscalers)
               let after = SideOf(@group, Side.After, links, autoscalers)
               where before is not null || after is not null
               select new Pool(@group, autoscalers[Side.After].GetValueOrDefault(@group) ?? autoscalers[Side.Before].GetValueOrDefault(@group), before, after),
        ];
    }

    public ILookup<PlannedResource, BackendLink> BackendLinks(Side side) =>
        resources.Where(static resource => resource.Type is KnownTypes.Backend)
            .SelectMany(service => _join.Of(service, side))
            .Where(static link => link.Group is not null)
            .ToLookup(static link => link.Group!);

    private Dictionary<PlannedResource, PlannedResource> Autoscalers(Side side)
    {
        Dictionary<PlannedResource, PlannedResource> found = [];
        foreach (var autoscaler in resources.Where(resource => KnownTypes.IsAutoscaler(resource.Type) && !resource.On(side).IsNull))
        {
            foreach (var target in graph.Targets(autoscaler, "target", side, KnownTypes.Group, KnownTypes.ZonalGroup))
            {
                _ = found.TryAdd(target, autoscaler);
            }
        }

        return found;
    }

    private PoolSide? SideOf(
        PlannedResource group,
        Side side,
        Dictionary<Side, ILookup<PlannedResource, BackendLink>> links,
        Dictionary<Side, Dictionary<PlannedResource, PlannedResource>> autoscalers)
    {
        var value = group.On(side);
        if (value.IsNull)
        {
            return null;
        }

        var template = graph.Targets(group, "version", side, KnownTypes.Template, KnownTypes.RegionTemplate) is [var first, ..] ? first : null;
        return new(
            value,
            template,
            template?.On(side) ?? PlanValue.Null,
            autoscalers[side].GetValueOrDefault(group)?.On(side) ?? PlanValue.Null,
            [.. links[side][group]]);
    }
}
