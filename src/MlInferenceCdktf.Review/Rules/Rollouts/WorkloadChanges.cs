using MlInferenceCdktf.Review.Capacity;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Rollouts;

/// <summary>What the VMs start changes.</summary>
internal sealed class WorkloadChanges() : ReviewRule("R05", Severity.Note, "What the VMs start changes", "Image, model and start-up files: the part of a rollout that reviewers want to read.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Template, KnownTypes.RegionTemplate];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var rollout in context.Rollouts)
        {
            var changes = Changes(context, rollout.Before.Machine, rollout.After.Machine).ToList();
            if (changes.Count > 0)
            {
                var told = changes.Where(static change => change.Path is "container image" or "model").ToList();
                yield return Found(context, rollout.After.Template ?? rollout.Pool.Group, Severity.Note, $"{rollout.Pool.Region}: {(told.Count > 0 ? Words.List(told.Select(static change => $"{change.Path} {change.Before ?? "nothing"} to {change.After ?? "nothing"}")) : "the start-up files change, image and model do not")}", "New VMs start this.", "Read the lines that change.") with
                {
                    Changes = changes,
                    Direction = Direction.Neutral,
                };
            }
        }
    }

    private static IEnumerable<ValueChange> Changes(ReviewContext context, PlanValue before, PlanValue after)
    {
        if (before.IsNull || after.IsNull)
        {
            return [];
        }

        var (old, now) = (WorkloadText.Of(before), WorkloadText.Of(after));
        return new[] { ("container image", old.Image, now.Image), ("model", old.Model, now.Model) }
            .Where(static pair => !string.Equals(pair.Item2, pair.Item3, StringComparison.Ordinal))
            .Select(pair => new ValueChange(pair.Item1, pair.Item2 is null ? null : context.Masker.Scrub(pair.Item2), pair.Item3 is null ? null : context.Masker.Scrub(pair.Item3), Masked: false))
            .Concat(WorkloadText.Files.SelectMany(path => Lines(context, path, WorkloadText.File(before, path), WorkloadText.File(after, path))));
    }

    private static IEnumerable<ValueChange> Lines(ReviewContext context, string path, PlanValue before, PlanValue after)
    {
        if (Same.Values(before, after))
        {
            return [];
        }

        return Hidden(before) || Hidden(after)
            ? [context.Masker.Change(path, before, after)]
            : LineChanges.Between(before.Text ?? "", after.Text ?? "").Select(line => Line(context, path, line.Before, line.After));
    }

    /// <summary>A key's lines look like nothing one by one: a file that holds one is not shown at all.</summary>
    private static bool Hidden(PlanValue file) => file.IsSensitive || file.HasUnknown || file.Raw.Contains("PRIVATE KEY-----", StringComparison.Ordinal);

    private static ValueChange Line(ReviewContext context, string path, string? before, string? after)
    {
        var (left, right) = (before is null ? null : context.Masker.Scrub(before), after is null ? null : context.Masker.Scrub(after));
        return new(path, left, right, !string.Equals(left, before, StringComparison.Ordinal) || !string.Equals(right, after, StringComparison.Ordinal));
    }
}
