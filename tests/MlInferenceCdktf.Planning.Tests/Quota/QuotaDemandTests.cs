namespace MlInferenceCdktf.Planning.Tests.Quota;

public class QuotaDemandTests
{
    [Fact]
    public void Sums_what_a_GPU_service_needs_at_its_most_with_a_rollout() => Assert.Equal("""
        us-central1 IN-USE-ADDRESSES-per-project-region 1 ?
        us-central1 INSTANCES-per-project-region 6
        us-central1 NVIDIA-L4-GPUS-per-project-region 6 !
        us-central1 REGIONAL-AUTOSCALERS-per-project-region 1 ?
        us-central1 REGIONAL-INSTANCE-GROUP-MANAGERS-per-project-region 1 ?
        us-central1 SSD-TOTAL-GB-per-project-region 600
        - FIREWALLS-per-project 1
        - GLOBAL-EXTERNAL-MANAGED-BACKEND-SERVICES-per-project 1 ?
        - GLOBAL-EXTERNAL-MANAGED-FORWARDING-RULES-per-project 2
        - GPUS-ALL-REGIONS-per-project 6 !
        - HEALTH-CHECKS-per-project 2
        - INSTANCE-TEMPLATES-per-project 2
        - NETWORKS-per-project 1
        - ROUTERS-per-project 1
        - SSL-CERTIFICATES-per-project 1
        - SSL-POLICIES-per-project 1
        - STATIC-ADDRESSES-per-project 1
        - SUBNETWORKS-per-project 1
        - TARGET-HTTP-PROXIES-per-project 1
        - TARGET-HTTPS-PROXIES-per-project 1
        - URL-MAPS-per-project 2
        """.ReplaceLineEndings("\n"), Text(Sample.Gpu));

    /// <summary>Only the region's rows, without those of every service.</summary>
    [Theory]
    [InlineData("c3-standard-8", "pd-ssd", "C3-CPUS-per-project-region 48, SSD-TOTAL-GB-per-project-region 600")]
    [InlineData("e2-standard-4", "pd-standard", "CPUS-per-project-region 24 ?, DISKS-TOTAL-GB-per-project-region 600")]
    [InlineData("n2-standard-8", "pd-balanced", "N2-CPUS-per-project-region 48, SSD-TOTAL-GB-per-project-region 600")]
    [InlineData("c4-standard-8", "hyperdisk-balanced", "CPUS-PER-VM-FAMILY-per-project-region C4 48, HDB-TOTAL-GB-per-project-region 600")]
    [InlineData("n2-custom-6-24576", "pd-balanced", "N2-CPUS-per-project-region 36, SSD-TOTAL-GB-per-project-region 600")]
    [InlineData("z9-standard-8", "pd-extreme", "")]
    public void Counts_vCPUs_by_family_and_disks_by_kind(string machine, string disk, string expected) =>
        Assert.Equal(expected, OfMachines(Sample.Cpu with { Machine = machine, Disk = new() { Type = disk, SizeGb = 100 } }));

    [Fact]
    public void Attached_GPUs_need_vCPUs_too_and_machines_that_bring_theirs_do_not()
    {
        var n1 = Sample.Gpu with { Server = Sample.Container(), Machine = "n1-standard-8", Accelerator = new("nvidia-tesla-t4") { Count = 2 } };

        Assert.Equal("CPUS-per-project-region 48, NVIDIA-T4-GPUS-per-project-region 12 !, SSD-TOTAL-GB-per-project-region 600", OfMachines(n1 with { Regions = [Zoned("us-central1-a", "us-central1-b", "us-central1-c")] }));
        Assert.DoesNotContain("CPUS-", OfMachines(Sample.Gpu), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(QuotaModel.OnDemand, "nvidia-l4", "NVIDIA-L4-GPUS-per-project-region")]
    [InlineData(QuotaModel.Spot, "nvidia-l4", "PREEMPTIBLE-NVIDIA-L4-GPUS-per-project-region")]
    [InlineData(QuotaModel.OnDemand, "nvidia-h100-80gb", "GPUS-PER-GPU-FAMILY-per-project-region NVIDIA_H100")]
    [InlineData(QuotaModel.Spot, "nvidia-h100-80gb", "PREEMPTIBLE-NVIDIA-H100-GPUS-per-project-region")]
    [InlineData(QuotaModel.OnDemand, "nvidia-rtx-pro-6000", "GPUS-PER-GPU-FAMILY-per-project-region NVIDIA_RTX_PRO_6000")]
    [InlineData(QuotaModel.OnDemand, "nvidia-a100-80gb", "NVIDIA-A100-80GB-GPUS-per-project-region")]
    public void Counts_GPUs_by_type_and_by_how_they_are_bought(object model, string gpu, string quota)
    {
        var pool = Sample.Plan(Sample.Gpu).Pools[0];
        var demands = GpuQuotas.Of(pool with { Machine = pool.Machine with { Gpu = gpu, GpuCount = 2 } }, new((QuotaModel)model, 5)).ToArray();

        Assert.Equal([$"{quota} 10", "GPUS-ALL-REGIONS-per-project 10"], demands.Select(d => $"{Named(d)} {d.Amount}"));
    }

    [Fact]
    public void Machines_of_a_reservation_count_since_it_was_made()
    {
        var pool = Sample.Plan(Sample.Gpu).Pools[0];
        var use = new PoolUse(QuotaModel.Reserved, 5);

        Assert.Empty(GpuQuotas.Of(pool, use));
        Assert.Empty(OfCpus(Sample.Plan(Sample.Cpu).Pools[0], use));
        Assert.NotEmpty(DiskQuotas.Of(pool, use));
    }

    [Fact]
    public void Spot_vCPUs_have_a_quota_of_their_own() => Assert.Equal(
        ["PREEMPTIBLE-CPUS-per-project-region 40", "CPUS-ALL-REGIONS-per-project 40"],
        OfCpus(Sample.Plan(Sample.Cpu).Pools[0], new(QuotaModel.Spot, 5)).Select(d => $"{Named(d)} {d.Amount}"));

    [Fact]
    public void Services_of_a_project_are_counted_together_and_regions_apart()
    {
        var demand = QuotaDemand.Of([Sample.Plan(Sample.Gpu), Sample.Plan(Sample.Gpu with { Name = "other", Regions = ["us-central1", "europe-west4"] })]);

        Assert.Equal(12, demand.Single(d => d is { Region: "us-central1", Quota: "NVIDIA-L4-GPUS-per-project-region" }).Amount);
        Assert.Equal(6, demand.Single(d => d is { Region: "europe-west4", Quota: "NVIDIA-L4-GPUS-per-project-region" }).Amount);
        Assert.Equal(18, demand.Single(d => string.Equals(d.Quota, "GPUS-ALL-REGIONS-per-project", StringComparison.Ordinal)).Amount);
    }

    [Fact]
    public void Nothing_is_counted_for_what_another_owner_has()
    {
        var demand = QuotaDemand.Of([Sample.Plan(Sample.Gpu with
        {
            Network = NetworkSource.SharedVpc("acme-network", "shared", Sample.Map(("us-central1", "serving"))),
            Endpoint = Endpoint.InsecureHttp() with { Address = "front" },
        })]).Select(d => d.Quota).ToArray();

        Assert.DoesNotContain(demand, quota => quota is "NETWORKS-per-project" or "SUBNETWORKS-per-project" or "FIREWALLS-per-project" or "STATIC-ADDRESSES-per-project"
            or "TARGET-HTTPS-PROXIES-per-project" or "IN-USE-ADDRESSES-per-project-region");
    }

    private static InferenceRegion Zoned(params string[] zones) => new("us-central1") { Zones = zones };

    private static string Text(InferenceOptions options) =>
        string.Join('\n', QuotaDemand.Of([Sample.Plan(options)]).Select(d => $"{d.Region ?? "-"} {Row(d)}"));

    /// <summary>Any type may be all that there is; families that share a quota need it once, for the largest.</summary>
    [Theory]
    [InlineData("n2-standard-8", "CPUS-per-project-region 24 ?, N2-CPUS-per-project-region 48, SSD-TOTAL-GB-per-project-region 600")]
    [InlineData("e2-standard-8", "CPUS-per-project-region 48 ?, SSD-TOTAL-GB-per-project-region 600")]
    public void Fallback_machines_need_what_they_take_too(string fallback, string expected) => Assert.Equal(expected, OfMachines(Sample.Cpu with
    {
        Machine = "e2-standard-4",
        Disk = new() { Type = "pd-balanced", SizeGb = 100 },
        Capacity = Capacity.OnDemand() with { FallbackMachines = [fallback] },
    }));

    private static string OfMachines(InferenceOptions options)
    {
        string[] common = ["INSTANCES", "REGIONAL", "IN-USE"];
        return string.Join(", ", QuotaDemand.Of([Sample.Plan(options)])
            .Where(d => d.Region is not null && !common.Any(c => d.Quota.StartsWith(c, StringComparison.Ordinal)))
            .Select(Row));
    }

    private static IEnumerable<QuotaDemand> OfCpus(PoolPlan pool, PoolUse use) => CpuQuotas.Of(pool, pool.Machine, use);

    private static string Row(QuotaDemand d) => FormattableString.Invariant($"{Named(d)} {d.Amount}{(d.Verified ? "" : " ?")}{(d.AskedFor ? " !" : "")}");

    private static string Named(QuotaDemand d) =>
        string.Join(' ', d.Dimensions.Where(e => !string.Equals(e.Key, "region", StringComparison.Ordinal)).Select(e => e.Value).Prepend(d.Quota));
}
