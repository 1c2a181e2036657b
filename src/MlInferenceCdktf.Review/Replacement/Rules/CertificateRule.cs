using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Review.Replacement;

/// <summary>A new managed certificate is provisioned for minutes to hours; until then only a certificate that stays serves its domains.</summary>
internal static class CertificateRule
{
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "google_compute_managed_ssl_certificate", "google_certificate_manager_certificate",
    };

    public static IEnumerable<Violation> Check(ChangeSet set)
    {
        ResourceChange[] certificates = [.. set.All.Where(c => Types.Contains(c.Type))];
        var wanted = DomainsOf(certificates.Select(c => c.New));
        var staying = DomainsOf(certificates.Where(c => !c.Makes && !c.Removes).Select(c => c.New));
        return
            from certificate in certificates
            where certificate.Removes
            let lost = Domains(certificate.Old).Where(d => wanted.Contains(d) && !staying.Contains(d)).ToArray()
            where lost.Length > 0
            select new Violation(
                ViolationKind.CertificateLost,
                certificate.Address,
                $"goes ({certificate.Action}) while {string.Join(", ", lost)} stays: no TLS until the new certificate is provisioned. One certificate per domain, named by it.");
    }

    private static HashSet<string> DomainsOf(IEnumerable<JsonObject?> bodies) =>
        bodies.SelectMany(Domains).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Domains(JsonObject? body) => body.Block("managed").Texts("domains").Select(d => d.TrimEnd('.'));
}
