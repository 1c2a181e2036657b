using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Rules.Traffic;

/// <summary>Certificate replaced or deleted while in use.</summary>
internal sealed class CertificateGoes() : ReviewRule("T05", Severity.Block, "Certificate replaced or deleted while in use", "A new managed certificate takes 15 to 60 minutes or more to become active; TLS fails until then.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Certificate, KnownTypes.OwnCertificate, KnownTypes.MapCertificate];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var proxy in context.Updated(KnownTypes.HttpsProxy).Where(static proxy => proxy.Before["certificate_map"].IsUnset != proxy.After["certificate_map"].IsUnset))
        {
            yield return Found(context, proxy, Severity.Warn, $"The kind of certificates of {Name(proxy)} changes while it serves", "The provider takes the old kind off before it sets the new one: in between the proxy has no certificate, and TLS fails.", "Give the new kind a proxy of its own (a name that changes with the kind), so that the forwarding rule moves to it.");
        }

        foreach (var certificate in context.Of(Types).Where(static certificate => certificate.Action.Destroys()))
        {
            var users = Users(context, certificate);
            if (users.Count == 0)
            {
                continue;
            }

            var covered = users.SelectMany(proxy => Certificates(context, proxy, Side.After))
                .Where(other => other != certificate && other.Action is PlanAction.NoOp or PlanAction.Update)
                .SelectMany(static other => Domains(other, Side.After)).ToHashSet(StringComparer.Ordinal);
            var lost = Domains(certificate, Side.Before).Where(domain => !covered.Any(other => Covers(other, domain))).ToList();
            if (lost.Count > 0)
            {
                yield return Found(
                    context,
                    certificate,
                    Severity.Block,
                    $"TLS for {Words.List(lost)} fails until a new certificate is active",
                    certificate.Action == PlanAction.Delete ? "No other certificate on the proxy covers the domain: clients see a TLS error." : "The new certificate starts in PROVISIONING and takes 15 to 60 minutes or more; clients see a TLS error until then.",
                    "Add the new certificate beside the old one, wait until it is ACTIVE, then remove the old one; or use a certificate map with DNS authorization.");
            }
        }
    }

    private static List<PlannedResource> Users(ReviewContext context, PlannedResource certificate) =>
        [.. context.Existing(Side.Before, KnownTypes.HttpsProxy, KnownTypes.MapEntry).Where(user => !user.After.IsNull && Certificates(context, user, Side.Before).Contains(certificate))];

    private static IReadOnlyList<PlannedResource> Certificates(ReviewContext context, PlannedResource user, Side side) =>
        context.Graph.Targets(user, user.Type is KnownTypes.MapEntry ? "certificates" : "ssl_certificates", side);

    private static IEnumerable<string> Domains(PlannedResource certificate, Side side)
    {
        var value = certificate.On(side);
        return value["managed"]["domains"].Texts.Concat(value["subject_alternative_names"].Texts).Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private static bool Covers(string certificate, string domain) =>
        string.Equals(certificate, domain, StringComparison.OrdinalIgnoreCase)
        || (certificate.StartsWith("*.", StringComparison.Ordinal) && domain.Split('.', 2) is [_, var parent] && string.Equals(certificate[2..], parent, StringComparison.OrdinalIgnoreCase));
}
