using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Rules.Traffic;

/// <summary>Backend timeout lowered.</summary>
internal sealed class TimeoutLowered() : ReviewRule("T12", Severity.Block, "Backend timeout lowered", "Answers that take longer are cut: a 502, or a stream that ends in the middle.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Backend];

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from service in context.Kept(Types)
        let before = service.Before["timeout_sec"].Number
        let after = service.After["timeout_sec"].Number
        where after < before
        let declared = context.IntentOf(service)?.RequestTimeoutSeconds
        select Found(
            context,
            service,
            after < declared ? Severity.Block : Severity.Warn,
            $"Answers of {Name(service)} are cut after {context.Show(service.After["timeout_sec"])} s instead of {context.Show(service.Before["timeout_sec"])} s",
            declared is { } longest ? $"Requests may take {Words.Duration(longest)} by declaration: longer ones end with 502 or a cut stream." : "Long generations end with 502 or a cut stream.",
            "Keep the timeout above the longest answer.") with
        {
            Changes = [context.Masker.Change("timeout_sec", service.Before["timeout_sec"], service.After["timeout_sec"])],
        };
}
