namespace MlInferenceCdktf.Review.Rules.Hygiene;

/// <summary>Left-over, tainted or asked-for replacement.</summary>
internal sealed class ObjectsLeftOver() : ReviewRule("H07", Severity.Note, "Left-over, tainted or asked-for replacement", "An earlier apply stopped half way, or somebody asked for it.")
{
    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from resource in context.Plan.Resources
        let why = resource switch
        {
            { IsDeposed: true } => "is a left-over of an apply that stopped half way; this plan deletes it",
            { Reason: "replace_because_tainted" } => "was left half made by an earlier apply, and is replaced",
            { Reason: "replace_by_request" } => "is replaced because somebody asked for it (-replace)",
            { Reason: "replace_by_triggers" } => "is replaced because of replace_triggered_by",
            _ => null,
        }
        where why is not null
        select Found(context, resource, Severity.Note, $"{resource.Address} {why}", "No edit of the configuration asks for it.", "Check that it is meant.") with { Direction = Direction.Neutral };
}
