using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Rules.Rollouts;

/// <summary>VMs restart for a label or a text.</summary>
internal sealed class CosmeticReplacement() : ReviewRule("R04", Severity.Warn, "VMs restart for a label or a text", "Nothing about the model changed, and yet every VM loads it again.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Template, KnownTypes.RegionTemplate];

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from together in context.Rollouts.Where(static rollout => rollout.After.IsProactive && (rollout.IsCosmetic || rollout.IsImageOnly)).GroupBy(static rollout => rollout.Cause.Title, StringComparer.Ordinal)
        let vms = together.Sum(static rollout => rollout.Vms ?? 0)
        let first = together.First()
        select Found(
            context,
            first.After.Template ?? first.Pool.Group,
            Severity.Warn,
            $"{(vms > 0 ? Words.Count(vms, "running VM restarts", "running VMs restart") : "VMs restart")} although nothing about the model changed",
            $"The only cause is: {together.Key}. Each VM is replaced and loads its model again.",
            first.IsCosmetic ? "Leave labels and texts of templates alone, or put them off until the next real rollout; provider default_labels reach templates too." : "Pin the image, and move it together with the next real rollout.") with
        {
            Addresses = [.. together.Select(static rollout => (rollout.After.Template ?? rollout.Pool.Group).Address).Distinct(StringComparer.Ordinal)],
            Cause = together.Key,
        };
}
