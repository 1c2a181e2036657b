namespace MlInferenceCdktf.Sandbox.Tests.Planning;

/// <summary>Of each comparison function a pair of texts that means the same, and the nearest one that does not.</summary>
internal static class ComparisonCases
{
    private const string Compute = "https://www.googleapis.com/compute/v1/";
    private const string Template = Compute + "projects/acme/global/instanceTemplates/chat";
    private const string Disabled = """{"autoclass": [{"enabled": false}], "hierarchical_namespace": [{"enabled": false}]}""";

    public static ComparisonCase[] All { get; } =
    [
        new("AbsoluteDomainSuppress", "managed.0.domains.0", ("chat.example.com.", "chat.example.com"), ("chat.example.com", "example.com")),
        new("AbsoluteDomainSuppress", "managed.0.domains.0", ("chat.example.com", "chat.example.com."), ("", "example.com")),
        new("CaseDiffSuppress", "ip_protocol", ("TCP", "tcp"), ("TCP", "udp")),
        new("CompareProjectName", "project", ("acme", "projects/acme"), ("acme", "projects/acme-2")),
        new("CompareResourceNames", "certificate_manager_certificates.0", ("projects/acme/locations/global/certificates/c", "c"), ("a/c", "a/d")),
        new("CompareSelfLinkOrResourceName", "network", (Compute + "projects/acme/global/networks/n", "n"), ("projects/acme/global/networks/n", "projects/other/global/networks/n")),
        new("CompareSelfLinkRelativePaths", "target", (Compute + "projects/acme/global/targetHttpProxies/p", "projects/acme/global/targetHttpProxies/p"), (Compute + "projects/acme/global/targetHttpProxies/p", "p")),
        new("DurationDiffSuppress", "ttl", ("60s", "60.0s"), ("60s", "61s")),
        new("EmptyOrDefaultStringSuppress", "ip_version", ("", "IPV4"), ("", "IPV6")),
        new("EmptyOrDefaultStringSuppress", "update_policy.0.replacement_method", ("SUBSTITUTE", ""), ("RECREATE", "")),
        new("EmptyOrDefaultStringSuppress", "shielded_instance_config.0.enable_vtpm", ("", ""), ("", "false")),
        new("InternalIpDiffSuppress", "ip_address", ("203.0.113.9", "projects/acme/global/addresses/other"), ("203.0.113.9", "203.0.113.10")),
        new("IpCidrRangeDiffSuppress", "ip_cidr_range", ("10.0.0.0/24", "/24"), ("10.0.0.0/24", "10.0.1.0/24")),
        new("PortRangeDiffSuppress", "port_range", ("443-443", "443"), ("443-443", "443-444")),
        new("ProjectNumberDiffSuppress", "certificates.0", ("projects/123/locations/global/certificates/c", "projects/acme/locations/global/certificates/c"), ("projects/other/locations/global/certificates/c", "projects/acme/locations/global/certificates/c")),
        new("StorageBucketDiffSuppress", "bucket", ("b/models", "models"), ("b/models", "b/other")),
        new("TimestampDiffSuppress", "start_time", ("2026-01-01T00:00:00Z", "2026-01-01T01:00:00+01:00"), ("2026-01-01T00:00:00Z", "2026-01-01T00:00:01Z")),
        new("certManagerDefaultScopeDiffSuppress", "scope", ("DEFAULT", ""), ("EDGE_CACHE", "")),
        new("compareSelfLinkRelativePathsIgnoreParams", "version.0.instance_template", (Template + "?uniqueId=7", "projects/acme/global/instanceTemplates/chat"), (Template + "?uniqueId=7", Template + "?uniqueId=8")),
        new("crossSeriesReducerDiffSuppress", "cross_series_reducer", ("", "REDUCE_NONE"), ("", "REDUCE_SUM")),
        new("diffSuppressEnableLogging", "log_config.#", ("1", "0"), ("0", "1"), """{"enable_logging": true}""", """{"enable_logging": true}"""),
        new("diffSuppressSourceRanges", "source_ranges.#", ("1", "0"), ("1", "2"), """{"source_ranges": ["0.0.0.0/0"]}"""),
        new("diffSuppressSourceRanges", "source_ranges", ("0.0.0.0/0", ""), ("10.0.0.0/8", "")),
        new("google_storage_bucket.func2", "autoclass.#", ("1", "0"), ("1", "0"), Disabled) { DifferentPrior = """{"autoclass": [{"enabled": true}]}""" },
        new("google_storage_bucket.func3", "website.0.main_page_suffix", ("index.html", ""), ("index.html", "home.html")),
        new("google_storage_bucket.func4", "website.0.not_found_page", ("404.html", ""), ("", "404.html")),
        new("hierachicalNamespaceDiffSuppress", "hierarchical_namespace.#", ("1", "0"), ("1", "0"), Disabled) { DifferentPrior = """{"hierarchical_namespace": [{"enabled": true}]}""" },
        new("iamMemberCaseDiffSuppress", "member", ("user:Ann@example.com", "user:ann@example.com"), ("principal://iam.googleapis.com/A", "principal://iam.googleapis.com/a")),
        new("ipv6RepresentationDiffSuppress", "ipv6_address", ("2001:db8::1", "2001:0db8:0:0:0:0:0:1"), ("2001:db8::1", "2001:db8::2")),
        new("lbTypeNoneDiffSuppress", "load_balancer_type", ("none", ""), ("regionalL4ilb", "")),
        new("monitoringDashboardDiffSuppress", "dashboard_json", ("""{"displayName":"chat","etag":"1"}""", """{"displayName":"chat"}"""), ("""{"displayName":"chat"}""", """{"displayName":"other"}""")),
        new("monitoringDashboardDiffSuppress", "dashboard_json", ("{}", "{}"), ("{", "{")),
        new("portDiffSuppress", "http_health_check.0.port", ("80", ""), ("80", "8000")),
        new("resourceMonitoringUptimeCheckConfigHttpCheckPathDiffSuppress", "http_check.0.path", ("/health", "health"), ("/health", "ready")),
        new("resourceMonitoringUptimeCheckConfigMonitoredResourceLabelsDiffSuppress", "monitored_resource.0.labels.project_id", ("acme", ""), ("acme", "other")),
        new("rrdatasDnsDiffSuppress", "rrdatas.0", ("a", "b"), ("a", "b"), """{"rrdatas": ["a", "b"]}""", """{"rrdatas": ["b", "a"]}""") { DifferentPrior = """{"rrdatas": ["a"]}""" },
        new("subnetworkLogConfigDiffSuppress", "log_config.#", ("0", "1"), ("1", "0"), """{"purpose": "REGIONAL_MANAGED_PROXY"}"""),
        new("suppressWhenDisabled", "log_config.0.sample_rate", ("1", "0"), ("1", "0"), Proposed: """{"log_config": [{"enable": false}]}""") { DifferentProposed = """{"log_config": [{"enable": true}]}""" },
    ];
}

/// <summary>A function, a key, texts that are the same and texts that are not, and what the objects hold.</summary>
internal sealed record ComparisonCase(string Function, string Key, (string Old, string New) Same, (string Old, string New) Different, string Prior = "{}", string Proposed = "{}")
{
    /// <summary>What the state holds where it is a difference; the same where left out.</summary>
    public string? DifferentPrior { get; init; }

    /// <summary>What is proposed where it is a difference; the same where left out.</summary>
    public string? DifferentProposed { get; init; }
}
