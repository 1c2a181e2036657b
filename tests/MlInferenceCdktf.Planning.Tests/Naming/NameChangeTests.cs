using static MlInferenceCdktf.Planning.Tests.Sample;

namespace MlInferenceCdktf.Planning.Tests.Naming;

/// <summary>
/// A name changes exactly when the provider would replace its resource: otherwise an edit fails half way with 409, or replaces what
/// could have stayed.
/// </summary>
public class NameChangeTests
{
    private static readonly HttpsEndpoint s_https = Endpoint.Https("a.example.com", "b.example.com");
    private static readonly ValueMap s_subnetworks = Map(("europe-west4", "eu"), ("us-central1", "us"));
    private static readonly NetworkSource s_existing = NetworkSource.Existing("shared", s_subnetworks);

    private static readonly InferenceOptions s_created = Cpu with { Name = "chat", Regions = ["us-central1", "europe-west4"], Endpoint = s_https };
    private static readonly InferenceOptions s_mixed = s_created with { Capacity = Capacity.Mixed(1) };
    private static readonly InferenceOptions s_brought = s_created with { Network = s_existing };

    private static readonly Dictionary<string, (InferenceOptions From, InferenceOptions To, string Changed)> s_edits = new(StringComparer.Ordinal)
    {
        ["zones"] = (s_created, InUsCentral(r => r with { Zones = ["us-central1-f"] }), "us-central1 group"),
        ["base instance name"] = (s_created, InUsCentral(r => r with { BaseInstanceName = "vm" }), "us-central1 VMs, us-central1 group"),
        ["range"] = (s_created, InUsCentral(r => r with { SubnetRange = "192.168.0.0/24" }), ""),
        ["replicas of a region"] = (s_created, InUsCentral(r => r with { MinReplicas = 2, MaxReplicas = 9 }), ""),
        ["machine of a region"] = (s_created, InUsCentral(r => r with { Machine = "c3-standard-4" }), ""),
        ["Spot"] = (s_created, s_created with { Capacity = Capacity.Spot() }, ""),
        ["Spot beside on demand"] = (s_created, s_mixed, ""),
        ["on demand alone again"] = (s_mixed, s_created, ""),
        ["base instance name of two groups"] = (s_mixed, s_mixed with { Regions = [new("us-central1") { BaseInstanceName = "vm" }, "europe-west4"] },
            "us-central1 VMs, us-central1 group, us-central1-spot VMs, us-central1-spot group"),
        ["reservation"] = (s_created, s_created with { Capacity = Capacity.Reserved("gpus"), Replicas = new(4, 5) }, ""),
        ["fallback, standby, run duration"] = (s_created, s_created with { Capacity = Capacity.OnDemand() with { FallbackMachines = ["c3-standard-22"], Standby = 1, MaxRunDuration = TimeSpan.FromDays(1) } }, ""),
        ["order of regions"] = (s_created, s_created with { Regions = ["europe-west4", "us-central1"] }, ""),
        ["another region"] = (s_created, s_created with { Regions = [.. s_created.Regions, "asia-east1"] }, ""),
        ["machine"] = (s_created, s_created with { Machine = "c3-standard-4" }, ""),
        ["server"] = (s_created, s_created with { Server = Container("ghcr.io/acme/other:2", 9000) }, ""),
        ["labels"] = (s_created, s_created with { Labels = Map(("team", "chat")) }, ""),
        ["disk"] = (s_created, s_created with { Disk = new() { SizeGb = 99, Type = "pd-ssd" } }, ""),
        ["health"] = (s_created, s_created with { Health = new() { Port = 9090, ReadinessPath = "/ready" } }, ""),
        ["scaling"] = (s_created, s_created with { Scaling = [ScalingSignal.RequestRate(9)] }, ""),
        ["times"] = (s_created, s_created with { ColdStart = TimeSpan.FromMinutes(9), RequestTimeout = TimeSpan.FromMinutes(9) }, ""),
        ["NAT"] = (s_created, s_created with { Network = NetworkSource.Create() with { Nat = false } }, ""),
        ["port"] = (s_created, s_created with { Endpoint = s_https with { Port = 8443 } }, "IPv4 serving rule"),
        ["address"] = (s_created, s_created with { Endpoint = s_https with { Address = "front" } }, "IPv4 address, IPv4 redirecting rule, IPv4 serving rule"),
        ["IPv6"] = (s_created, s_created with { Endpoint = s_https with { Ipv6 = true } }, ""),
        ["redirect"] = (s_created, s_created with { Endpoint = s_https with { RedirectHttp = false } }, ""),
        ["TLS profile"] = (s_created, s_created with { Endpoint = s_https with { TlsProfile = TlsProfile.Restricted } }, ""),
        ["order of domains"] = (s_created, s_created with { Endpoint = s_https with { Domains = ["b.example.com", "a.example.com"] } }, ""),
        ["another domain"] = (s_created, s_created with { Endpoint = Endpoint.Https("a.example.com", "b.example.com", "c.example.com") }, ""),
        ["HTTP"] = (s_created, s_created with { Endpoint = Endpoint.InsecureHttp() }, "IPv4 serving rule, proxy"),
        ["network"] = (s_created, s_brought,
            "europe-west4 group, europe-west4 subnetwork, firewall, network, us-central1 group, us-central1 subnetwork"),
        ["another network"] = (s_brought, Brought(NetworkSource.Existing("other", s_subnetworks)),
            "europe-west4 group, firewall, network, us-central1 group"),
        ["subnetwork"] = (s_brought, Brought(NetworkSource.Existing("shared", Map(("europe-west4", "eu"), ("us-central1", "us2")))), "us-central1 group, us-central1 subnetwork"),
        ["host project"] = (s_brought, Brought(NetworkSource.SharedVpc("acme-network", "shared", s_subnetworks)), "europe-west4 group, firewall, us-central1 group"),
    };

    public static TheoryData<string> Names { get; } = [.. s_edits.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_edit_renames_what_it_replaces_and_nothing_else(string name)
    {
        var (from, to, changed) = s_edits[name];
        var (before, after) = (PlanNames.Of(Plan(from)), PlanNames.Of(Plan(to)));

        Assert.Equal(changed, string.Join(", ", before.Where(e => after.TryGetValue(e.Key, out var now) && !string.Equals(now, e.Value, StringComparison.Ordinal)).Select(e => e.Key)));
    }

    [Fact]
    public void Another_service_name_renames_everything()
    {
        var (before, after) = (PlanNames.Of(Plan(s_created)), PlanNames.Of(Plan(s_created with { Name = "talk" })));

        Assert.All(before, entry => Assert.NotEqual(entry.Value, after[entry.Key]));
    }

    /// <summary>Names are a contract with what is deployed: a digest that changes here replaces resources of every user.</summary>
    [Fact]
    public void Names_are_the_same_in_every_release() => Assert.Equal("""
        IPv4 address: chat-address
        IPv4 redirecting rule: chat-80-y6kykm
        IPv4 serving rule: chat-443-a7cx53
        TLS policy: chat-tls
        a.example.com certificate: chat-a-example-com-b4atht
        account: chat-vm
        b.example.com certificate: chat-b-example-com-jr5m6a
        backend: chat-backend
        europe-west4 NAT: chat-euw4-nat
        europe-west4 VMs: chat-euw4
        europe-west4 group: chat-euw4-c3lnij
        europe-west4 router: chat-euw4-router
        europe-west4 subnetwork: chat-euw4
        europe-west4 template: chat-euw4-
        firewall: chat-lb-cidfgt
        liveness: chat-live
        network: chat-network
        proxy: chat-https-proxy
        readiness: chat-ready
        redirect proxy: chat-redirect-proxy
        redirect routes: chat-redirect
        routes: chat-routes
        us-central1 NAT: chat-usc1-nat
        us-central1 VMs: chat-usc1
        us-central1 group: chat-usc1-eq4del
        us-central1 router: chat-usc1-router
        us-central1 subnetwork: chat-usc1
        us-central1 template: chat-usc1-
        """.ReplaceLineEndings("\n"), string.Join('\n', PlanNames.Of(Plan(s_created)).Select(entry => $"{entry.Key}: {entry.Value}")));

    [Fact]
    public void Names_of_Spot_groups_are_the_same_in_every_release() => Assert.Equal("""
        europe-west4-spot VMs: chat-euw4-spot
        europe-west4-spot group: chat-euw4-spot-fc3edg
        europe-west4-spot template: chat-euw4s-
        us-central1-spot VMs: chat-usc1-spot
        us-central1-spot group: chat-usc1-spot-gbv53i
        us-central1-spot template: chat-usc1s-
        """.ReplaceLineEndings("\n"), string.Join('\n', PlanNames.Of(Plan(s_mixed)).Where(entry => entry.Key.Contains("-spot ", StringComparison.Ordinal)).Select(entry => $"{entry.Key}: {entry.Value}")));

    private static InferenceOptions InUsCentral(Func<InferenceRegion, InferenceRegion> change) => s_created with { Regions = [change("us-central1"), "europe-west4"] };

    private static InferenceOptions Brought(NetworkSource network) => s_created with { Network = network };
}
