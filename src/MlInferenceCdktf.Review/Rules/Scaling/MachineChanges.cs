using MlInferenceCdktf.Review.Capacity;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Scaling;

/// <summary>Machine or GPU of a replica changes.</summary>
internal sealed class MachineChanges() : ReviewRule("C12", Severity.Warn, "Machine or GPU of a replica changes", "What one replica can do changes: the rate it is given was measured on the old one.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Template, KnownTypes.RegionTemplate];

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from rollout in context.Rollouts
        let machine = !rollout.After.Machine["machine_type"].IsUnknown && !Same.Values(rollout.Before.Machine["machine_type"], rollout.After.Machine["machine_type"])
        let gpus = rollout.Attributes.Contains("guest_accelerator", StringComparer.Ordinal)
        where (machine || gpus) && !rollout.After.Machine.IsNull
        let rate = rollout.Before.Backends.Any(static link => link.Rate is not null)
        let measured = rate && !rollout.Before.Backends.Max(static link => link.Rate).Equals(rollout.After.Backends.Max(static link => link.Rate))
        select Found(
            context,
            rollout.After.Template ?? rollout.Pool.Group,
            Severity.Warn,
            $"{rollout.Pool.Region}: {Machine(context, rollout.Before.Machine, gpus)} becomes {Machine(context, rollout.After.Machine, gpus)}",
            rate && !measured ? "One replica can do more or less than before, but max_rate_per_instance stays: the load balancer and the autoscaler count with the old machine." : "One replica can do more or less than before.",
            "Measure the rate of one replica on the new machine and state it in the same change.") with
        {
            Changes =
            [
                .. new[] { (Name: "machine_type", Tells: machine), (Name: "guest_accelerator", Tells: gpus) }.Where(static part => part.Tells)
                    .Select(part => context.Masker.Change(part.Name, rollout.Before.Machine[part.Name], rollout.After.Machine[part.Name])),
            ],
            Direction = Direction.Neutral,
        };

    private static string Machine(ReviewContext context, PlanValue template, bool gpus) =>
        gpus && MachineGpus.Of(template) is { } attached ? $"{context.Show(template["machine_type"])} with {Words.Count(attached.Count, "GPU", "GPUs")}{(attached.Gpu is { } gpu ? $" ({context.Masker.Scrub(gpu)})" : "")}" : context.Show(template["machine_type"]);
}
