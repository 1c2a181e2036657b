using MlInferenceCdktf.Review.Reading;

namespace MlInferenceCdktf.Review.Rules.Hygiene;

/// <summary>Imported and changed at once.</summary>
internal sealed class ImportedAndChanged() : ReviewRule("H04", Severity.Warn, "Imported and changed at once", "What existed is not what is written: the first apply changes something that serves.")
{
    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from resource in context.Plan.Resources
        where resource.IsImport && (resource.Action == PlanAction.Update || resource.Action.IsReplace())
        select Found(context, resource, Severity.Warn, $"{resource.Address} is imported and {(resource.Action == PlanAction.Update ? "changed" : "replaced")} in one apply", "The configuration does not describe what exists; applying makes it so.", "Write the configuration until the import shows no change.") with { Direction = Direction.Neutral };
}
