using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Rules.Traffic;

/// <summary>Backend service deleted, replaced or emptied.</summary>
internal sealed class BackendServiceGoes() : ReviewRule("T08", Severity.Block, "Backend service deleted, replaced or emptied", "Requests routed to it are answered with 502 or 503.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Backend];

    private static readonly string[] s_routes = ["default_service", "default_route_action", "path_matcher", "test"];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var service in context.Of(Types).Where(static service => service.Action.IsChange()))
        {
            var routed = Maps(context, service, Side.Before);
            var still = Maps(context, service, Side.After);
            if (service.Action is PlanAction.Delete or PlanAction.DeleteThenCreate && routed.Intersect(still).Any())
            {
                yield return Found(context, service, Severity.Block, $"{Name(service)} goes while {still[0].Address} still routes to it", "Apply fails because the service is in use, or requests are answered with 502.", "Route its hosts and paths to another service in a change before this one.");
            }
            else if (!service.After.IsNull && !service.Before["backend"].IsUnset && service.After["backend"].IsUnset && still.Count > 0)
            {
                yield return Found(context, service, Severity.Block, $"{Name(service)} has no backends left", "Every request routed to it is answered with 503.", "Keep at least one group behind it, or route its requests elsewhere first.");
            }
            else if (service.Action == PlanAction.CreateThenDelete && routed.Count > 0)
            {
                yield return Found(context, service, Severity.Warn, $"{Name(service)} is replaced", "The URL map moves to the new service before the old one goes; the new one must see its backends healthy first, which takes a health-check period.", "Keep the name and scheme constant; where they must change, do it at a quiet time.");
            }
        }
    }

    private static List<PlannedResource> Maps(ReviewContext context, PlannedResource service, Side side) =>
    [
        .. context.Existing(side, KnownTypes.UrlMap).Where(map => s_routes.Any(attribute => context.Graph.Targets(map, attribute, side, KnownTypes.Backend).Contains(service))),
    ];
}
