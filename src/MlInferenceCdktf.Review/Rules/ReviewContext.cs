using System.Globalization;
using MlInferenceCdktf.Review.Capacity;
using MlInferenceCdktf.Review.Causes;
using MlInferenceCdktf.Review.Intent;
using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules;

/// <summary>What rules look at.</summary>
internal sealed class ReviewContext
{
    private readonly ILookup<string, PlannedResource> _byType;

    public ReviewContext(PlanDocument plan, ReviewOptions options)
    {
        Plan = plan;
        Options = options;
        Masker = new(plan);
        Graph = new(plan);
        Paths = new(options.SynthesizedStack);
        Intent = DeclaredIntent.Read(options.Manifest);
        _byType = plan.Resources.ToLookup(static resource => resource.Type, StringComparer.Ordinal);
        var pools = new Pools(Graph, plan.Resources);
        Pools = pools.All();
        Causes = new(Graph, Masker);
        Rollouts = Rollout.All(Pools, Causes);
        Capacity = CapacityTable.Of(Pools, Intent);
    }

    public PlanDocument Plan { get; }

    public ReviewOptions Options { get; }

    public Masker Masker { get; }

    public StackGraph Graph { get; }

    public ConstructPaths Paths { get; }

    public DeclaredIntent Intent { get; }

    public IReadOnlyList<Pool> Pools { get; }

    public CauseFinder Causes { get; }

    public IReadOnlyList<Rollout> Rollouts { get; }

    public IReadOnlyList<CapacityRow> Capacity { get; }

    public IEnumerable<PlannedResource> Of(params IEnumerable<string> types) => types.SelectMany(type => _byType[type]);

    /// <summary>The resources of the types that are updated in place.</summary>
    public IEnumerable<PlannedResource> Updated(params IEnumerable<string> types) => Of(types).Where(static resource => resource.Action == PlanAction.Update);

    /// <summary>The resources of the types that exist before and after, changed in place or replaced.</summary>
    public IEnumerable<PlannedResource> Kept(params IEnumerable<string> types) =>
        Of(types).Where(static resource => resource.Action.IsChange() && !resource.Before.IsNull && !resource.After.IsNull);

    /// <summary>What is left on a side, whatever happens to it.</summary>
    public IEnumerable<PlannedResource> Existing(Side side, params IEnumerable<string> types) => Of(types).Where(resource => !resource.On(side).IsNull);

    /// <summary>A value as a sentence may show it.</summary>
    public string Show(PlanValue value) => Masker.Text(value) is { Length: > 0 } text ? text : "nothing";

    /// <summary>The pools that are there before and after.</summary>
    public IEnumerable<KeptPool> KeptPools =>
        Pools.SelectMany(static pool => pool is { Before: { } before, After: { } after } ? new[] { new KeptPool(pool, before, after) } : []);

    public RegionIntent? IntentOf(Pool pool) => Intent.OfGroup(pool.Name);

    /// <summary>What is declared for a backend service, through the groups behind it; the only service's where the groups do not tell.</summary>
    public ServiceIntent? IntentOf(PlannedResource backend)
    {
        var behind = Pools.Where(pool => pool.Latest.Backends.Any(link => link.Service == backend)).Select(pool => IntentOf(pool)?.Service).OfType<ServiceIntent>().FirstOrDefault();
        return behind ?? (Intent.Services is [var only] ? only : null);
    }

    public static string Figure(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
