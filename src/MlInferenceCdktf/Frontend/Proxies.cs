using HashiCorp.Cdktf.Providers.Google.ComputeManagedSslCertificate;
using HashiCorp.Cdktf.Providers.Google.ComputeSslPolicy;
using HashiCorp.Cdktf.Providers.Google.ComputeTargetHttpProxy;
using HashiCorp.Cdktf.Providers.Google.ComputeTargetHttpsProxy;
using HashiCorp.Cdktf.Providers.Google.ComputeUrlMap;
using MlInferenceCdktf.Emitting;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf;

/// <summary>The proxies that forwarding rules point at.</summary>
/// <param name="Serving">The proxy that serves.</param>
/// <param name="Redirecting">The proxy that redirects to HTTPS; null without one.</param>
internal sealed record ProxyTargets(string Serving, string? Redirecting);

/// <summary>Emits proxies, certificates and the redirect.</summary>
internal static class Proxies
{
    /// <summary>The proxy that serves, as a forwarding rule's target.</summary>
    public static string Serving(GlobalFrontend scope, FrontendPlan plan, string urlMap) => plan.Tls is { } tls
        ? Https(scope, plan.ProxyName, tls, urlMap)
        : Http(scope, "http-proxy", plan.ProxyName, urlMap);

    /// <summary>The proxy that sends HTTP to HTTPS, as a forwarding rule's target.</summary>
    public static string Redirecting(GlobalFrontend scope, RedirectPlan plan)
    {
        var urlMap = new ComputeUrlMap(scope, "redirect", new ComputeUrlMapConfig
        {
            Name = plan.UrlMapName,
            DefaultUrlRedirect = new ComputeUrlMapDefaultUrlRedirect
            {
                HttpsRedirect = true,
                // 308 keeps the method and the body: a redirected prompt arrives as a prompt.
                RedirectResponseCode = "PERMANENT_REDIRECT",
                StripQuery = false,
            },
            Lifecycle = Chain.CreateBeforeDestroy,
        });
        return Http(scope, "redirect-proxy", plan.ProxyName, urlMap.Id);
    }

    private static string Http(GlobalFrontend scope, string id, string name, string urlMap) =>
        new ComputeTargetHttpProxy(scope, id, new ComputeTargetHttpProxyConfig
        {
            Name = name,
            UrlMap = urlMap,
            Lifecycle = Chain.CreateBeforeDestroy,
        }).Id;

    private static string Https(GlobalFrontend scope, string name, TlsPlan tls, string urlMap)
    {
        var policy = new ComputeSslPolicy(scope, "tls-policy", new ComputeSslPolicyConfig
        {
            Name = tls.PolicyName,
            Profile = tls.Profile is TlsProfile.Restricted ? "RESTRICTED" : "MODERN",
            MinTlsVersion = "TLS_1_2",
            Lifecycle = Chain.CreateBeforeDestroy,
        });
        return new ComputeTargetHttpsProxy(scope, "https-proxy", new ComputeTargetHttpsProxyConfig
        {
            Name = name,
            UrlMap = urlMap,
            SslPolicy = policy.Id,
            SslCertificates = [.. tls.Certificates.Select(certificate => Certificate(scope, certificate))],
            Lifecycle = Chain.CreateBeforeDestroy,
        }).Id;
    }

    /// <summary>One certificate a domain, keyed by it: a new domain waits for its own certificate and disturbs no other.</summary>
    private static string Certificate(GlobalFrontend scope, CertificatePlan plan) =>
        new ComputeManagedSslCertificate(scope, $"certificate-{plan.Domain}", new ComputeManagedSslCertificateConfig
        {
            Name = plan.Name,
            Managed = new ComputeManagedSslCertificateManaged { Domains = [plan.Domain] },
            Lifecycle = Chain.CreateBeforeDestroy,
        }).Id;
}
