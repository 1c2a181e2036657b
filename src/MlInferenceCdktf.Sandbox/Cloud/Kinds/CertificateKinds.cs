using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Kinds;

/// <summary>Certificate Manager and the TLS policies of Network Security.</summary>
internal static class CertificateKinds
{
    private const string Taken = "Resource '{path}' already exists";
    private const string Prefix = "google_certificate_manager_";

    private static readonly Fill[] _times =
        [Fill.Project, Fill.Text("create_time", Identity.UtcTimestamp), Fill.Text("update_time", Identity.UtcTimestamp)];

    public static ResourceKind[] All { get; } =
    [
        new(Prefix + "certificate", "certificate", "projects/{project}/locations/{location}/certificates/{name}")
        {
            Conflict = Taken,
            References = [new("managed.dns_authorizations", Prefix + "dns_authorization")],
            Computed =
            [
                Fill.Project, Fill.Text("location", "global"), Fill.Text("managed.state", "PROVISIONING"),
                new("san_dnsnames", context => Fill.Texts(context.Body.At("managed.domains").Select(domain => domain.Value!))),
            ],
        },
        new(Prefix + "certificate_map", "certificate_map", "projects/{project}/locations/global/certificateMaps/{name}")
        {
            Conflict = Taken,
            Computed = [.. _times],
        },
        // An entry holds its map: Google refuses to delete a map with entries ("nested resources").
        new(Prefix + "certificate_map_entry", "certificate_map_entry", "projects/{project}/locations/global/certificateMaps/{map:last}/certificateMapEntries/{name}")
        {
            Conflict = Taken,
            References = [new("map", Prefix + "certificate_map"), new("certificates", Prefix + "certificate")],
            Computed = [.. _times, Fill.Text("state", "PENDING")],
        },
        new(Prefix + "dns_authorization", "dns_authorization", "projects/{project}/locations/{location}/dnsAuthorizations/{name}")
        {
            Conflict = Taken,
            Computed = [Fill.Project, Fill.Text("location", "global"), Fill.Text("type", "FIXED_RECORD"), Fill.Block("dns_resource_record", Challenge)],
        },
        new(Prefix + "trust_config", "trust_config", "projects/{project}/locations/{location}/trustConfigs/{name}")
        {
            Conflict = Taken,
            Computed = [.. _times],
        },
        new("google_network_security_server_tls_policy", "server_tls_policy", "projects/{project}/locations/{location}/serverTlsPolicies/{name}")
        {
            Conflict = Taken,
            References = [new("mtls_policy.client_validation_trust_config", Prefix + "trust_config")],
            Computed = [.. _times, Fill.Text("location", "global")],
        },
    ];

    private static JsonObject Challenge(FillContext context) => new()
    {
        ["name"] = $"_acme-challenge.{context.Body.Text("domain")}.",
        ["type"] = "CNAME",
        ["data"] = $"{context.UniqueIdText}.authorize.certificatemanager.goog.",
    };
}
