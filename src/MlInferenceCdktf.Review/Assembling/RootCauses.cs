using MlInferenceCdktf.Review.Causes;
using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Rules;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Assembling;

/// <summary>Groups what follows from one edit: a replaced resource, everything replaced for the same reason, and what names them.</summary>
internal static class RootCauses
{
    public static IReadOnlyList<RootCause> Of(ReviewContext context)
    {
        var changed = context.Plan.Resources.Where(static resource => resource.Action.IsChange()).ToList();
        var dependents = Dependents(context, changed);
        List<RootCause> causes = [];
        foreach (var edit in changed.Select(resource => (Resource: resource, Cause: Start(context, resource))).Where(static found => found.Cause is not null)
            .GroupBy(static found => found.Cause!.Title, StringComparer.Ordinal).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            var start = edit.SelectMany(static found => found.Cause!.Origins).Distinct().ToList();
            var reached = Reach([.. start, .. edit.Select(static found => found.Resource)], dependents);
            var follows = reached.Except(start).Select(static resource => resource.Address).Order(StringComparer.Ordinal).ToList();
            if (start.Count + follows.Count > 1)
            {
                causes.Add(new(FormattableString.Invariant($"cause-{causes.Count + 1}"), Title(context, edit.Key, reached), [.. start.Select(static resource => resource.Address).Order(StringComparer.Ordinal)], follows));
            }
        }

        return causes;
    }

    /// <summary>The cause that a finding stands under: the one that names most of its addresses first.</summary>
    public static RootCause? Behind(Finding finding, IReadOnlyList<RootCause> causes) =>
        causes.FirstOrDefault(cause => cause.Addresses.Contains(finding.Address, StringComparer.Ordinal))
        ?? causes.FirstOrDefault(cause => cause.Follows.Contains(finding.Address, StringComparer.Ordinal));

    /// <summary>Where an edit begins that others may follow from: a replacement, or labels changed in place.</summary>
    private static Cause? Start(ReviewContext context, PlannedResource resource) => resource.Action switch
    {
        _ when resource.Action.IsReplace() => context.Causes.Of(resource),
        PlanAction.Delete => context.Pools.FirstOrDefault(pool => pool.After is null && IsIn(resource, pool)) is { } pool && !IsServed(context, pool.Region) ? new($"region {pool.Region} leaves the configuration", [pool.Group]) : null,
        PlanAction.Update when resource.Changes.Count > 0 && resource.Changes.All(static change => LabelDiff.IsLabels(change.Attribute)) => context.Causes.Of(resource),
        _ => null,
    };

    private static bool IsIn(PlannedResource resource, Pool pool) => string.Equals(resource.Before["region"].Text is { } region ? Link.Name(region) : null, pool.Region, StringComparison.Ordinal);

    private static bool IsServed(ReviewContext context, string region) => context.Pools.Any(pool => pool.After is not null && string.Equals(pool.Region, region, StringComparison.Ordinal));

    private static string Title(ReviewContext context, string cause, HashSet<PlannedResource> reached)
    {
        var rollouts = context.Rollouts.Where(rollout => reached.Contains(rollout.Pool.Group)).ToList();
        return rollouts.Count > 0 && rollouts.TrueForAll(static rollout => rollout.IsCosmetic) ? $"{cause}; the model image did not" : cause;
    }

    private static ILookup<PlannedResource, PlannedResource> Dependents(ReviewContext context, List<PlannedResource> changed) =>
        changed.Where(static resource => resource.After.HasUnknown || resource.Action is PlanAction.Update)
            .SelectMany(resource => context.Graph.Instances(resource, Referring(context, resource)).Select(target => (Target: target, Resource: resource)))
            .Concat(context.Pools.Where(static pool => pool.After is null).SelectMany(static pool => pool.Before!.Backends.Where(static link => link.Service.Action == PlanAction.Update).Select(link => (Target: pool.Group, Resource: link.Service))))
            .Where(static pair => pair.Target != pair.Resource && pair.Target.Action.Destroys())
            .ToLookup(static pair => pair.Target, static pair => pair.Resource);

    /// <summary>What the attributes that change name; an attribute that does not change follows from nothing.</summary>
    private static IEnumerable<string> Referring(ReviewContext context, PlannedResource resource) =>
        resource.Changes.Select(static change => change.Attribute).Distinct(StringComparer.Ordinal).SelectMany(attribute => context.Graph.Configuration.References(resource.ConfigAddress, attribute));

    private static HashSet<PlannedResource> Reach(IEnumerable<PlannedResource> start, ILookup<PlannedResource, PlannedResource> dependents)
    {
        HashSet<PlannedResource> reached = [];
        var open = new Queue<PlannedResource>(start);
        while (open.TryDequeue(out var resource))
        {
            if (reached.Add(resource))
            {
                foreach (var next in dependents[resource])
                {
                    open.Enqueue(next);
                }
            }
        }

        return reached;
    }
}
