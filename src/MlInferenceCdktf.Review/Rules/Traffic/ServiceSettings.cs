using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Traffic;

/// <summary>Other settings of a backend service or proxy change.</summary>
internal sealed class ServiceSettings() : ReviewRule("T17", Severity.Warn, "Other settings of a backend service or proxy change", "They change what clients see, or what is known afterwards.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Backend, KnownTypes.HttpsProxy, KnownTypes.UrlMap];

    private static readonly string[] s_retried = ["5xx", "gateway-error", "retriable-4xx", "deadline-exceeded"];

    private static readonly (string Attribute, string Means)[] s_settings =
    [
        ("enable_cdn", "answers may come from a cache"),
        ("cdn_policy", "answers may come from a cache"),
        ("compression_mode", "answers are packed otherwise; packed streams arrive in lumps"),
        ("outlier_detection", "replicas that fail are taken out sooner or later"),
        ("circuit_breakers", "requests are refused sooner or later"),
        ("custom_request_headers", "servers see other headers"),
        ("custom_response_headers", "clients see other headers"),
        ("custom_metrics", "the load that replicas report is weighed otherwise"),
        ("iap", "users sign in otherwise"),
        ("quic_override", "clients may speak another protocol"),
    ];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var resource in context.Kept(Types[0], Types[1]))
        {
            foreach (var (attribute, means) in s_settings.Where(setting => resource.Has(setting.Attribute) && !resource.After[setting.Attribute].HasUnknown))
            {
                yield return Found(context, resource, Severity.Note, $"{attribute} of {Name(resource)} changes", $"From then on {means}.", "Nothing, if this is meant.") with
                {
                    Changes = [context.Masker.Change(attribute, resource.Before[attribute], resource.After[attribute])],
                    Direction = Direction.Neutral,
                };
            }
        }

        foreach (var map in context.Kept(KnownTypes.UrlMap).Where(static map => Retries(map.After) && !Retries(map.Before)))
        {
            yield return Found(context, map, Severity.Warn, $"{Name(map)} retries requests that failed", "An inference that timed out is done again on another replica: a slow service gets twice the work.", "Retry only on connect-failure and refused-stream.");
        }
    }

    private static bool Retries(PlanValue map) =>
        map["default_route_action"]["retry_policy"]["retry_conditions"].Texts.Any(s_retried.Contains);
}
