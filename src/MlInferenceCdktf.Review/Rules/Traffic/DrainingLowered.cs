using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Rules.Traffic;

/// <summary>Connection draining shortened.</summary>
internal sealed class DrainingLowered() : ReviewRule("T13", Severity.Warn, "Connection draining shortened", "Requests in flight are cut when a replica goes.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Backend];

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from service in context.Kept(Types)
        let before = service.Before["connection_draining_timeout_sec"].Number ?? 0
        let after = service.After["connection_draining_timeout_sec"]
        where !after.IsUnknown && (after.Number ?? 0) < before
        let declared = context.IntentOf(service)?.RequestTimeoutSeconds
        where declared is null || (after.Number ?? 0) < declared
        select Found(context, service, Severity.Warn, $"{Name(service)} drains for {context.Show(after)} s instead of {context.Show(service.Before["connection_draining_timeout_sec"])} s", "Generations in flight are cut at every scale-in and rollout.", "Drain at least as long as the longest answer.") with
        {
            Changes = [context.Masker.Change("connection_draining_timeout_sec", service.Before["connection_draining_timeout_sec"], after)],
        };
}
