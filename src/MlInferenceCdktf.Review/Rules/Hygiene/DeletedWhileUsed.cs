using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Hygiene;

/// <summary>Deleted while something still names it.</summary>
internal sealed class DeletedWhileUsed() : ReviewRule("H13", Severity.Block, "Deleted while something still names it", "Google refuses to delete what is in use: apply stops half way.")
{
    public override IReadOnlyList<string> Types { get; } =
    [
        KnownTypes.Group, KnownTypes.ZonalGroup, KnownTypes.HealthCheck, KnownTypes.SecurityPolicy, KnownTypes.SslPolicy, KnownTypes.Template, KnownTypes.RegionTemplate,
        KnownTypes.HttpsProxy, KnownTypes.HttpProxy, KnownTypes.UrlMap,
    ];

    private static readonly (string User, string Attribute)[] s_uses =
    [
        (KnownTypes.Backend, "backend"), (KnownTypes.Backend, "health_checks"), (KnownTypes.Backend, "security_policy"), (KnownTypes.Group, "auto_healing_policies"), (KnownTypes.HttpsProxy, "ssl_policy"),
        (KnownTypes.Group, "version"), (KnownTypes.ZonalGroup, "version"), (KnownTypes.Rule, "target"), (KnownTypes.HttpsProxy, "url_map"), (KnownTypes.HttpProxy, "url_map"),
    ];

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from gone in context.Of(Types)
        where gone.Action is PlanAction.Delete or PlanAction.DeleteThenCreate
        let users = Users(context, gone)
        where users.Count > 0
        select gone.Action == PlanAction.Delete
            ? Found(context, gone, Severity.Block, $"{gone.Address} is deleted while {Words.List(users)} still names it", "Google refuses (resourceInUseByAnotherResource): apply stops half way, and what depends on it is gone already.", "Take it out of what names it in the same change.") with { Addresses = [gone.Address, .. users] }
            : Found(context, gone, Severity.Block, $"{gone.Address} is deleted before its successor is made, while {Words.List(users)} still uses it", "Google refuses (resourceInUseByAnotherResource): apply stops half way, before anything new serves.", "Put create_before_destroy back (lifecycle), with a name that changes or a name_prefix.") with { Addresses = [gone.Address, .. users] };

    /// <summary>What names it when it is to go: after a deletion what names it still; before a replacement what is not deleted earlier itself.</summary>
    private static List<string> Users(ReviewContext context, PlannedResource gone)
    {
        var side = gone.Action == PlanAction.Delete ? Side.After : Side.Before;
        var users =
            from use in s_uses
            from user in context.Existing(side, use.User)
            where side == Side.After || user.Action is not (PlanAction.Delete or PlanAction.DeleteThenCreate)
            where Names(context, user.On(side)[use.Attribute], gone)
            select user.Address;
        return [.. users.Distinct(StringComparer.Ordinal)];
    }

    private static bool Names(ReviewContext context, PlanValue value, PlannedResource gone) =>
        (value.Filled is { } link && context.Graph.Find(link, Side.Before) == gone)
        || value.Items.Concat(value.Members.Values).Any(inner => Names(context, inner, gone));
}
