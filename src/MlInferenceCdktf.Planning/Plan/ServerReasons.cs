namespace MlInferenceCdktf.Planning;

/// <summary>Says why a server boots as it does, and what it may read.</summary>
internal static class ServerReasons
{
    public static IEnumerable<Decision> Of(PlanningContext context, ServicePlan plan)
    {
        var facts = context.Options.Server.Known;
        yield return new("server", $"{plan.Server.Runtime}, {plan.Server.Image}", FormattableString.Invariant($"facts of {facts.AsOf:yyyy-MM-dd}")
            + (facts.Unverified.Count > 0 ? "; not verified: " + string.Join(", ", facts.Unverified) : ""));
        yield return new("idle connections", facts.KeepAlive, "the load balancer keeps idle connections for 600 seconds, so a server has to keep them longer");
        if (plan.Pools.Any(pool => !pool.Boot.SecureBoot))
        {
            yield return new("secure boot", "off", "a driver of the image's own may not be signed");
        }

        if (plan.Server.Workload is not { } workload)
        {
            yield break;
        }

        yield return new("drain", Duration.Format(workload.DrainTimeout), "new connections are refused, open requests end, then the server stops"
            + (context.Options.Server is LlamaCppServer { AsksForKey: true } ? "; always so long, because the API key hides the metrics that say when it is idle" : ""));
        if (workload.GpuCount > 0)
        {
            yield return new("GPU driver", workload.DriverVersion ?? "latest", "installed on every boot, while the image is pulled");
        }

        if (workload.Weights is { } weights)
        {
            yield return new("weights", weights, "copied to /models before the server starts; the replicas may read the bucket");
        }

        if (workload.LocalSsd)
        {
            yield return new("local SSD", "one RAID 0", "bundled with the machine; weights and cache are on it, or on the boot disk where the boot finds none; not verified: mdadm on Container-Optimized OS");
        }

        yield return plan.Server.Metrics is { } metrics
            ? new("server metrics", FormattableString.Invariant($"port {metrics.Port}, {metrics.Path}"),
                "collected into Managed Service for Prometheus" + (metrics.QueueMetric is { } queue ? $"; {queue} counts waiting requests" : ""))
            : new("server metrics", "none", context.Options.Observability.ServerMetrics ? "the server is not known to have any" : "stated");
    }

    public static Decision Account(IdentityPlan plan)
    {
        string[] readable =
        [
            .. plan.ImageRepository is { } repository ? [$"the image repository {repository.Name}"] : Array.Empty<string>(),
            .. plan.WeightsBucket is { } bucket ? [$"the bucket {bucket}"] : Array.Empty<string>(),
            .. plan.Secrets.Select(secret => $"the secret {secret}"),
        ];
        return new("service account", plan.AccountId, "the replicas' own, with log and metric writing"
            + (readable.Length > 0 ? $" and reading of {string.Join(", ", readable)}" : "") + "; nothing else");
    }
}
