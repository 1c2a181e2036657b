using MlInferenceCdktf.Review.Capacity;
using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Rules.Rollouts;

/// <summary>Image that moves by itself.</summary>
internal sealed class MutableReference() : ReviewRule("R11", Severity.Warn, "Image that moves by itself", "Two VMs of one template may run different versions.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Template, KnownTypes.RegionTemplate];

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from template in context.Of(Types)
        where template.Action == PlanAction.Create || template.Action.IsReplace()
        let image = WorkloadText.Of(template.After).Image
        where image is not null && Moves(image) && !(WorkloadText.Of(template.Before).Image is { } old && Moves(old))
        select Found(context, template, Severity.Warn, $"The container image {context.Masker.Scrub(image)} has no fixed version", "A VM that starts tomorrow may run another version than one that started today, and a rollback has nothing to go back to.", "Name a version tag, or better a digest.");

    private static bool Moves(string image) => !image.Contains('@', StringComparison.Ordinal) && (image.EndsWith(":latest", StringComparison.Ordinal) || !image[(image.LastIndexOf('/') + 1)..].Contains(':', StringComparison.Ordinal));
}
