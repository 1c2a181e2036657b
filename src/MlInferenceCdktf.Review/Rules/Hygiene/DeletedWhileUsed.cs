using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Hygiene;

/// <summary>Deleted while something still names it.</summary>
internal sealed class DeletedWhileUsed() : ReviewRule("H13", Severity.Block, "Deleted while something still names it", "Google refuses to delete what is in use: apply stops half way.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Group, KnownTypes.ZonalGroup, KnownTypes.HealthCheck, KnownTypes.SecurityPolicy, KnownTypes.SslPolicy];

    private static readonly (string User, string Attribute)[] s_uses =
    [
        (KnownTypes.Backend, "backend"), (KnownTypes.Backend, "health_checks"), (KnownTypes.Backend, "security_policy"), (KnownTypes.Group, "auto_healing_policies"), (KnownTypes.HttpsProxy, "ssl_policy"),
    ];

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from gone in context.Of(Types)
        where gone.Action == PlanAction.Delete
        let users = s_uses.SelectMany(use => context.Existing(Side.After, use.User).Where(user => Names(context, user.After[use.Attribute], gone))).Select(static user => user.Address).Distinct(StringComparer.Ordinal).ToList()
        where users.Count > 0
        select Found(context, gone, Severity.Block, $"{gone.Address} is deleted while {Words.List(users)} still names it", "Google refuses (resourceInUseByAnotherResource): apply stops half way, and what depends on it is gone already.", "Take it out of what names it in the same change.") with
        {
            Addresses = [gone.Address, .. users],
        };

    private static bool Names(ReviewContext context, PlanValue value, PlannedResource gone) =>
        (value.Filled is { } link && context.Graph.Find(link, Side.Before) == gone)
        || value.Items.Concat(value.Members.Values).Any(inner => Names(context, inner, gone));
}
