using MlInferenceCdktf.Review.Capacity;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Rollouts;

/// <summary>Running VMs are replaced.</summary>
internal sealed class RollingReplacement() : ReviewRule("R01", Severity.Block, "Running VMs are replaced", "Every replica loads its model again; what is taken away at once is missing meanwhile.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Template, KnownTypes.RegionTemplate, KnownTypes.Group, KnownTypes.ZonalGroup];

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from together in context.Rollouts.Where(static rollout => rollout.After.IsProactive).GroupBy(static rollout => rollout.Cause.Title, StringComparer.Ordinal)
        select Told(context, [.. together.OrderBy(static rollout => rollout.Pool.Region, StringComparer.Ordinal).ThenBy(static rollout => rollout.Pool.Group.Address, StringComparer.Ordinal)], together.Key);

    private Finding Told(ReviewContext context, List<Rollout> rollouts, string cause)
    {
        var severity = rollouts.Max(rollout => Weigh(context, rollout));
        var regions = Words.List(rollouts.Select(static rollout => rollout.Pool.Region).Distinct(StringComparer.Ordinal));
        var all = rollouts.Count > 1 && rollouts.Count == context.Pools.Count(static pool => pool.Serves) ? "all regions" : rollouts.Count > 1 ? "regions" : "";
        return Found(context, rollouts[0].Pool.Group, severity, $"{Vms(rollouts)} in {(all.Length > 0 ? $"{all} ({regions})" : regions)} {(rollouts.Sum(static rollout => rollout.Vms ?? 0) == 1 ? "is" : "are")} replaced", $"{Words.List(rollouts.Select(rollout => Course(context, rollout)))}. {Model(rollouts)}", Remedy(severity)) with
        {
            Addresses = [.. rollouts.Select(static rollout => rollout.Pool.Group.Address), .. rollouts.Select(static rollout => rollout.After.Template?.Address).OfType<string>().Distinct(StringComparer.Ordinal)],
            Cause = cause,
            Confidence = rollouts.Exists(static rollout => rollout.Vms is null) ? Confidence.Conditional : Confidence.Certain,
        };
    }

    private static string Remedy(Severity severity) => severity == Severity.Block
        ? "Roll out surge first: max_unavailable_fixed 0 and max_surge_fixed at least the number of zones, with quota for it."
        : "Check the quota for the surge, and apply one region at a time where the service can bear it.";

    /// <summary>Fails the service when as many go at once as run, or when the rest is below the declared baseline.</summary>
    private static Severity Weigh(ReviewContext context, Rollout rollout)
    {
        var (running, away) = (rollout.Vms ?? rollout.After.MinReplicas, rollout.Unavailable ?? 0);
        if (!rollout.Pool.Serves || away == 0 || running is not { } vms)
        {
            return Severity.Warn;
        }

        var left = Math.Max(0, vms - away);
        var baseline = context.IntentOf(rollout.Pool)?.Service.BaselineRate;
        var rate = CapacityStates.Of(rollout.After, context.IntentOf(rollout.Pool))?.RequestsPerReplica;
        return left == 0 || (context.Pools.Count == 1 && left * rate < baseline) ? Severity.Block : Severity.Warn;
    }

    private static string Vms(List<Rollout> rollouts) => rollouts.TrueForAll(static rollout => rollout.Vms is not null)
        ? Words.Count(rollouts.Sum(static rollout => rollout.Vms ?? 0), "running VM", "running VMs")
        : FormattableString.Invariant($"All VMs ({rollouts.Sum(static rollout => rollout.After.MinReplicas ?? 0)} to {rollouts.Sum(static rollout => rollout.After.MaxReplicas ?? 0)})");

    private static string Course(ReviewContext context, Rollout rollout)
    {
        var (surge, away) = (rollout.Surge, rollout.Unavailable);
        var waves = rollout.Waves is { } count ? $" in {Words.Count(count, "wave", "waves")}" : "";
        var floor = rollout.Vms is { } vms && away is { } gone ? FormattableString.Invariant($", at least {Math.Max(0, vms - gone)} of {vms} keep serving") : "";
        var time = rollout.Waves is { } times && context.IntentOf(rollout.Pool)?.Service.ColdStartSeconds is { } cold ? $", about {Words.Duration(times * cold)}" : "";
        return FormattableString.Invariant($"{rollout.Pool.Region}: bounds {rollout.After.MinReplicas} to {rollout.After.MaxReplicas}, surge {surge}, unavailable {away}{waves}{floor}{time}");
    }

    private static string Model(List<Rollout> rollouts) => rollouts.TrueForAll(static rollout => Same.Values(rollout.Before.Machine["metadata"], rollout.After.Machine["metadata"]) && !rollout.After.Machine.IsNull)
        ? "What the VMs start (image, model, arguments) did not change."
        : "What the VMs start changes, or cannot be compared.";
}
