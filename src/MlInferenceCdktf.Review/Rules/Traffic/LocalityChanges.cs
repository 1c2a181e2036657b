using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Traffic;

/// <summary>Session affinity or locality policy changes.</summary>
internal sealed class LocalityChanges() : ReviewRule("T16", Severity.Warn, "Session affinity or locality policy changes", "Requests of a session meet another replica: its prefix cache is cold.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Backend];

    private static readonly string[] s_members = ["session_affinity", "locality_lb_policy", "affinity_cookie_ttl_sec", "consistent_hash", "locality_lb_policies"];

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from service in context.Kept(Types)
        let changes = s_members.Where(name => !service.After[name].HasUnknown && !Same.Values(service.Before[name], service.After[name])).Select(name => context.Masker.Change(name, service.Before[name], service.After[name])).ToList()
        where changes.Count > 0
        select Found(context, service, Severity.Warn, $"{Name(service)}: {Words.List(changes.Select(static change => $"{change.Path} {change.Before ?? "nothing"} to {change.After ?? "nothing"}"))}", "Requests are spread over replicas in another way: prefix and key-value caches start cold.", "Expect slower first answers for a while; do it at a quiet time.") with
        {
            Changes = changes,
            Direction = Direction.Neutral,
        };
}
