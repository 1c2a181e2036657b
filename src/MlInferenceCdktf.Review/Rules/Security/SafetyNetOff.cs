using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Security;

/// <summary>Safety net taken away.</summary>
internal sealed class SafetyNetOff() : ReviewRule("S10", Severity.Warn, "Safety net taken away", "What protected data, or told of an attack, is gone.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Bucket, KnownTypes.Backend, KnownTypes.Firewall, KnownTypes.Nat, "google_logging_metric", "google_sql_database_instance"];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var resource in context.Plan.Resources.Where(static resource => resource.Action.IsChange() && !resource.Before.IsNull && !resource.After.IsNull))
        {
            foreach (var what in Lost(resource))
            {
                yield return Found(context, resource, Severity.Warn, $"{Name(resource)}: {what}", "What protected data, or told afterwards what happened, is gone.", "Keep it, or say why it must go.");
            }
        }
    }

    private static IEnumerable<string> Lost(PlannedResource resource)
    {
        var (before, after) = (resource.Before, resource.After);
        if (before["deletion_protection"].IsTrue && after["deletion_protection"].IsFalse)
        {
            yield return "deletion protection is off";
        }

        if (resource.Type is KnownTypes.Bucket && !before["force_destroy"].IsTrue && after["force_destroy"].IsTrue)
        {
            yield return "it may be deleted with everything in it";
        }

        if (resource.Type is KnownTypes.Bucket && before["versioning"]["enabled"].IsTrue && !after["versioning"].HasUnknown && !after["versioning"]["enabled"].IsTrue)
        {
            yield return "overwritten objects are no longer kept";
        }

        if (resource.Type is KnownTypes.Backend && Logs(before) > Logs(after) && Logs(after) == 0)
        {
            yield return "requests are no longer logged";
        }

        if (resource.Type is KnownTypes.Firewall && !before["log_config"].IsUnset && after["log_config"].IsUnset)
        {
            yield return "connections are no longer logged";
        }
    }

    private static double Logs(PlanValue service) =>
        service["log_config"]["enable"] is { IsTrue: true } or { IsUnknown: true } ? service["log_config"]["sample_rate"].Number ?? 1 : 0;
}
