using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Rules.Traffic;

/// <summary>Domain no longer served.</summary>
internal sealed class DomainGoes() : ReviewRule("T06", Severity.Warn, "Domain no longer served", "Clients of the host get a TLS error or the wrong answer.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Certificate, KnownTypes.MapCertificate, KnownTypes.UrlMap, KnownTypes.HttpsProxy, KnownTypes.MapEntry];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var map in context.Kept(KnownTypes.UrlMap))
        {
            var lost = Hosts(map, Side.Before).Except(Hosts(map, Side.After), StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal).ToList();
            if (lost.Count > 0 && !map.After["host_rule"].HasUnknown)
            {
                yield return Found(context, map, Severity.Warn, $"{Words.List(lost)} leaves the URL map", "Requests for the host fall to the default service, or to 404.", "Keep the host until nobody asks for it.");
            }
        }

        foreach (var proxy in context.Updated(KnownTypes.HttpsProxy).Where(static proxy => proxy.Has("ssl_certificates")))
        {
            var removed = context.Graph.Targets(proxy, "ssl_certificates", Side.Before).Except(context.Graph.Targets(proxy, "ssl_certificates", Side.After)).ToList();
            var kept = context.Graph.Targets(proxy, "ssl_certificates", Side.After).SelectMany(static other => Domains(other, Side.After)).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var lost = removed.SelectMany(static certificate => Domains(certificate, Side.Before)).Where(domain => !kept.Contains(domain)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            if (lost.Count > 0 && proxy.After["certificate_map"].IsUnset)
            {
                yield return Found(context, proxy, Severity.Warn, $"The proxy {Name(proxy)} no longer has a certificate for {Words.List(lost)}", "Clients of the host see a TLS error.", "Keep the certificate on the proxy until nobody asks for the host.");
            }
        }

        foreach (var certificate in context.Kept(KnownTypes.Certificate, KnownTypes.MapCertificate))
        {
            var lost = Domains(certificate, Side.Before).Except(Domains(certificate, Side.After), StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal).ToList();
            if (lost.Count > 0 && !certificate.After["managed"].HasUnknown)
            {
                yield return Found(context, certificate, Severity.Warn, $"{Words.List(lost)} leaves the certificate {Name(certificate)}", "Clients of the host see a TLS error once the certificate is swapped.", "Keep the domain in a certificate until nobody asks for it.");
            }
        }
    }

    private static IEnumerable<string> Hosts(PlannedResource map, Side side) => map.On(side)["host_rule"].Items.SelectMany(static rule => rule["hosts"].Texts);

    private static IEnumerable<string> Domains(PlannedResource certificate, Side side) => certificate.On(side)["managed"]["domains"].Texts;
}
