using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Rules.Scaling;

/// <summary>GPUs of a region change.</summary>
internal sealed class GpuCountChanges() : ReviewRule("C03", Severity.Warn, "GPUs of a region change", "By a fifth or more, at the floor or the ceiling.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Autoscaler, KnownTypes.Group];

    private const double Telling = 0.2;

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var row in context.Capacity)
        {
            if (row is { Before: { } before, After: { } after })
            {
                var (floor, ceiling) = (Change(before.GpuFloor, after.GpuFloor), Change(before.GpuCeiling, after.GpuCeiling));
                if (Math.Abs(floor) >= Telling || Math.Abs(ceiling) >= Telling)
                {
                    yield return Changes(context, row, before, after, worse: floor < 0 || ceiling < 0);
                }
            }
        }
    }

    private Finding Changes(ReviewContext context, CapacityRow row, CapacityState before, CapacityState after, bool worse)
    {
        var pool = context.Pools.First(pool => string.Equals(pool.Group.Address, row.Group, StringComparison.Ordinal));
        return Found(
            context,
            pool.Autoscaler ?? pool.Group,
            worse ? Severity.Warn : Severity.Note,
            $"{row.Region}: GPUs {Range(before)} become {Range(after)}",
            worse ? "The region can do less." : "The region can do more, and costs more.",
            "Look at the capacity table.") with
        {
            Direction = worse ? Direction.Worse : Direction.Better,
        };
    }

    private static double Change(int? before, int? after) => before is > 0 && after is { } now ? (now - before.Value) / (double)before.Value : 0;

    private static string Range(CapacityState state) => FormattableString.Invariant($"{state.GpuFloor} to {state.GpuCeiling}");
}
