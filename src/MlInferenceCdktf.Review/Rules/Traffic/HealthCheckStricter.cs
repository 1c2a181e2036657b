using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Traffic;

/// <summary>Health check asks something else, or sooner.</summary>
internal sealed class HealthCheckStricter() : ReviewRule("T14", Severity.Warn, "Health check asks something else, or sooner", "Replicas that serve are called unhealthy; with autohealing they are recreated, and load their model again.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.HealthCheck, KnownTypes.Backend];

    private static readonly string[] s_protocols = ["http_health_check", "https_health_check", "http2_health_check", "tcp_health_check", "ssl_health_check", "grpc_health_check"];

    private static readonly string[] s_questions = ["port", "request_path", "port_specification", "port_name", "host", "response", "grpc_service_name"];
    private static readonly string[] s_thresholds = ["check_interval_sec", "timeout_sec", "healthy_threshold", "unhealthy_threshold"];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var check in context.Kept(Types[0]))
        {
            var asks = s_protocols.SelectMany(name => Asks(context, check, name)).ToList();
            var (before, after) = (Patience(check.Before), Patience(check.After));
            var sooner = after < before;
            var slower = check.After["healthy_threshold"].Number > check.Before["healthy_threshold"].Number;
            if (asks.Count == 0 && !sooner && !slower)
            {
                continue;
            }

            var heals = context.Pools.Any(pool => pool.After is { } side && side.Group["auto_healing_policies"]["health_check"].Filled is { } link && context.Graph.Find(link, Side.After) == check);
            List<ValueChange> changes = [.. asks, .. Thresholds(context, check)];
            yield return Found(
                context,
                check,
                Severity.Warn,
                $"The health check {Name(check)} {(asks.Count > 0 ? "asks something else" : sooner ? $"gives up after {ReviewContext.Figure(after ?? 0)} s instead of {ReviewContext.Figure(before ?? 0)} s" : "needs more successes")}",
                heals ? "Replicas that do not answer it are recreated, and load their model again." : "Replicas that do not answer it get no requests; running ones may all fall out at once.",
                "Check that the running version answers the new question, and that a busy replica answers in time.") with
            {
                Changes = changes,
            };
        }

        foreach (var service in context.Updated(KnownTypes.Backend).Where(static service => service.Has("health_checks") && !service.After["health_checks"].HasUnknown))
        {
            yield return Found(context, service, Severity.Warn, $"{Name(service)} is asked by another health check", "Every backend is judged anew; those that do not answer the new check get no requests.", "Check that the running version answers it.") with { Direction = Direction.Neutral };
        }
    }

    /// <summary>The time until a dead replica is called so.</summary>
    private static double? Patience(PlanValue check) => (check["check_interval_sec"].Number ?? 5) * (check["unhealthy_threshold"].Number ?? 2);

    private static IEnumerable<ValueChange> Asks(ReviewContext context, PlannedResource check, string protocol)
    {
        var (before, after) = (check.Before[protocol], check.After[protocol]);
        return before.IsUnset != after.IsUnset && !after.IsUnknown
            ? [context.Masker.Change(protocol, before, after)]
            : s_questions.Where(name => !after[name].IsUnknown && !Same.Values(before[name], after[name])).Select(name => context.Masker.Change($"{protocol}.{name}", before[name], after[name]));
    }

    private static IEnumerable<ValueChange> Thresholds(ReviewContext context, PlannedResource check) =>
        s_thresholds.Where(name => !Same.Values(check.Before[name], check.After[name])).Select(name => context.Masker.Change(name, check.Before[name], check.After[name]));
}
