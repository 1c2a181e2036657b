using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MlInferenceCdktf.Sandbox.Cloud.Kinds;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Rules;

/// <summary>Certificates and their domains.</summary>
internal static partial class CertificateRules
{
    private const string Domains = "managed.domains";
    private const string Source = "load-balancing/docs/ssl-certificates/google-managed-certs";

    private static readonly ImmutableArray<string> _classic = [FrontendKinds.ManagedCertificate];
    private static readonly ImmutableArray<string> _manager = ["google_certificate_manager_certificate"];
    private static readonly ImmutableArray<string> _entry = ["google_certificate_manager_certificate_map_entry"];

    public static ApiRule[] All { get; } =
    [
        ApiRule.Value("managed-wildcard", _classic, Domains, Source + ": no wildcards",
            value => value.Value!.Contains('*', StringComparison.Ordinal) ? "Wildcard domains are not supported; use Certificate Manager with a DNS authorization." : null),
        ApiRule.Value("managed-domain", _classic, Domains, Source, value => IsDomain(value.Value!.TrimEnd('.')) ? null : "Must be a domain name."),
        ApiRule.Whole("managed-twice", _classic, Domains, Source,
            body => Repeats.First(body.At(Domains).Select(domain => domain.Value!)) is { } twice ? $"Domain '{twice}' appears more than once in domains." : null),
        ApiRule.Whole("managed-count", _classic, Domains, "load-balancing/docs/quotas: 100 domains",
            body => body.At(Domains).Count() > 100 ? "A managed certificate can have at most 100 domains." : null),
        ApiRule.Whole("managed-first", _classic, Domains, "load-balancing/docs/quotas: the first domain has at most 64 bytes",
            body => body.Text(Domains)?.Length > 64 ? "The first of domains can have at most 64 characters." : null),
        ApiRule.Value("manager-domain", _manager, Domains, "certificate-manager/docs/certificates",
            value => IsDomain(value.Value!.StartsWith("*.", StringComparison.Ordinal) ? value.Value[2..] : value.Value) ? null : "Must be a domain name or a wildcard '*.domain'."),
        ApiRule.Whole("manager-wildcard", _manager, Domains, "certificate-manager/docs/domain-authorization: wildcards need DNS authorization",
            body => body.At(Domains).Any(domain => domain.Value!.StartsWith('*')) && !body.Has("managed.dns_authorizations") && !body.Has("managed.issuance_config")
                ? "Wildcard domains need a DNS authorization." : null),
        ApiRule.Whole("entry-match", _entry, "hostname", "certificate-manager/docs/map-entries",
            body => body.Has("hostname") == body.Has("matcher") ? "Exactly one of hostname and matcher must be set." : null),
        ApiRule.Value("authorization-domain", ["google_certificate_manager_dns_authorization"], "domain", "certificate-manager/docs/dns-authorizations",
            value => IsDomain(value.Value!) ? null : "Must be a domain name without wildcard."),
    ];

    private static bool IsDomain(string text) => text.Length <= 253 && Domain().IsMatch(text);

    [GeneratedRegex(@"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\.)+[a-z0-9][-a-z0-9]{0,61}[a-z0-9]$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Domain();
}
