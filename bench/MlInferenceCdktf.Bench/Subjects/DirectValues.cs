using System.Text.Json;
using System.Text.Json.Serialization;
using MlInferenceCdktf.Planning;
using MlInferenceCdktf.Text;

namespace MlInferenceCdktf.Bench.Subjects;

/// <summary>The values that bench/javascript takes from the plan: all that is decided, and nothing of how it is written down.</summary>
internal static class DirectValues
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static string Of(InferenceApp app, string serviceId, ServicePlan plan) => JsonSerializer.Serialize(
        new
        {
            app.Project,
            app.Stack,
            app.Terraform.RequiredVersion,
            Service = serviceId,
            plan.Name,
            plan.Labels,
            plan.Identity.AccountId,
            UserData = TerraformText.Escape(plan.Pools[0].Boot.Text!),
            Network = Network(plan.Network),
            Health = Health(plan),
            Regions = plan.Pools.Select(Region),
            Scaling = new
            {
                plan.Scaling.CpuTarget,
                plan.Scaling.RequestRateTarget,
                Cooldown = plan.Scaling.Cooldown.TotalSeconds,
                Window = plan.Scaling.ScaleInWindow.TotalSeconds,
            },
            Balancing = Balancing(plan.Balancing),
            Frontend = Frontend(plan.Frontend),
        },
        s_json);

    private static object Network(NetworkPlan network) => new
    {
        network.Name,
        Firewall = network.Firewall!.Name,
        network.Firewall.Ports,
        Subnetworks = network.Subnetworks.Select(s => new { s.Region, s.Name, s.Range, Router = s.Nat!.RouterName, Nat = s.Nat.Name }),
    };

    private static object Health(ServicePlan plan) => new
    {
        plan.Health.Port,
        ServingPort = plan.Server.Port,
        HealingDelay = plan.Health.HealingDelay.TotalSeconds,
        Readiness = Probe(plan.Health.Readiness),
        Liveness = Probe(plan.Health.Liveness),
    };

    private static object Probe(ProbePlan probe) => new
    {
        probe.Name,
        Path = TerraformText.Escape(probe.Path),
        Interval = probe.Interval.TotalSeconds,
        Timeout = probe.Timeout.TotalSeconds,
        probe.HealthyAfter,
        probe.UnhealthyAfter,
    };

    private static object Region(PoolPlan pool) => new
    {
        Name = pool.Region,
        pool.Zones,
        Machine = pool.Machine.Type,
        pool.Machine.NicType,
        pool.Machine.LiveMigrates,
        pool.Disk,
        MinReplicas = pool.Replicas.Min,
        MaxReplicas = pool.Replicas.Max,
        pool.Rollout.Surge,
        pool.Rollout.Unavailable,
        pool.Rollout.Even,
        pool.GroupName,
        pool.TemplatePrefix,
        pool.BaseInstanceName,
        pool.MaxScaledInReplicas,
    };

    private static object Balancing(BalancingPlan balancing) => new
    {
        balancing.Name,
        balancing.RatePerReplica,
        balancing.MaxUtilization,
        balancing.LeastRequest,
        Timeout = balancing.RequestTimeout.TotalSeconds,
        Draining = balancing.Draining.TotalSeconds,
        LogSampleRate = balancing.AccessLogSampleRate,
    };

    private static object Frontend(FrontendPlan frontend) => new
    {
        UrlMap = frontend.UrlMapName,
        Proxy = frontend.ProxyName,
        TlsPolicy = frontend.Tls!.PolicyName,
        frontend.Tls.Certificates,
        RedirectMap = frontend.Redirect!.UrlMapName,
        RedirectProxy = frontend.Redirect.ProxyName,
        Address = frontend.Addresses[0].Name,
        frontend.Addresses[0].Rules,
    };
}
