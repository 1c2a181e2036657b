using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Rules.Security;

/// <summary>TLS weakened.</summary>
internal sealed class TlsWeakened() : ReviewRule("S05", Severity.Warn, "TLS weakened", "Old clients and attackers may use broken ciphers, or no encryption at all.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.SslPolicy, KnownTypes.HttpsProxy, KnownTypes.Rule];

    private static readonly string[] s_profiles = ["COMPATIBLE", "MODERN", "RESTRICTED", "FIPS_202205"];
    private static readonly string[] s_versions = ["TLS_1_0", "TLS_1_1", "TLS_1_2", "TLS_1_3"];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var policy in context.Kept(KnownTypes.SslPolicy).Where(static policy => Lower(s_profiles, policy, "profile") || Lower(s_versions, policy, "min_tls_version")))
        {
            yield return Found(context, policy, Severity.Warn, $"{Name(policy)} allows weaker TLS: {context.Show(policy.After["profile"])}, {context.Show(policy.After["min_tls_version"])} and up", "Clients may agree on ciphers that are no longer safe.", "Keep MODERN with TLS 1.2 or stricter.") with
            {
                Changes = [context.Masker.Change("profile", policy.Before["profile"], policy.After["profile"]), context.Masker.Change("min_tls_version", policy.Before["min_tls_version"], policy.After["min_tls_version"])],
            };
        }

        foreach (var proxy in context.Kept(KnownTypes.HttpsProxy).Where(static proxy => !proxy.Before["ssl_policy"].IsUnset && proxy.After["ssl_policy"].IsUnset))
        {
            yield return Found(context, proxy, Severity.Warn, $"{Name(proxy)} loses its TLS policy", "Google's default is COMPATIBLE with TLS 1.0.", "Keep a policy attached.");
        }

        foreach (var rule in context.Of(KnownTypes.Rule).Where(static rule => rule.Action == PlanAction.Create && rule.After["port_range"].Text is "80" or "80-80" or "8080"))
        {
            if (context.Graph.Targets(rule, "target", Side.After, KnownTypes.HttpProxy) is [var proxy, ..] && context.Graph.Targets(proxy, "url_map", Side.After, KnownTypes.UrlMap) is [var map, ..] && !map.After["default_url_redirect"]["https_redirect"].IsTrue
                && context.Existing(Side.After, KnownTypes.HttpsProxy).Any())
            {
                yield return Found(context, rule, Severity.Warn, $"{Name(rule)} answers on plain HTTP", "Prompts and answers travel in clear text beside the HTTPS endpoint.", "Redirect HTTP to HTTPS.");
            }
        }
    }

    private static bool Lower(string[] order, PlannedResource policy, string name)
    {
        var (before, after) = (Array.IndexOf(order, policy.Before[name].Text ?? order[0]), Array.IndexOf(order, policy.After[name].Text ?? order[0]));
        return !policy.After[name].IsUnknown && after >= 0 && after < before;
    }
}
