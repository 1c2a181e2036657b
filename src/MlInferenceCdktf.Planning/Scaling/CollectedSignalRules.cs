using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Serving;

namespace MlInferenceCdktf.Planning;

/// <summary>Signals that this service's own collector must write: without it they have no data.</summary>
internal static class CollectedSignalRules
{
    private const string OtherSignal = "follow the request rate, or a metric that something else writes (instance-metric, group-metric)";

    public static void Check(PlanningContext context)
    {
        foreach (var (queue, path) in SignalPaths.Of<QueueDepthSignal>(context.Options))
        {
            CheckServer(context, path);
            CheckQueue(context, queue, path);
            NotProven(context, path);
        }

        foreach (var (gauge, path) in SignalPaths.Of<PrometheusSignal>(context.Options))
        {
            // With a filter of the user's own, the data are the user's matter.
            CheckGauge(context, gauge, path);
            NotProven(context, path);
        }

        foreach (var (_, path) in SignalPaths.Of<GpuUtilizationSignal>(context.Options))
        {
            CheckGpus(context, path);
            NotProven(context, path);
            context.Diagnostics.AddIf(context.Needs.Facts.QueueMetric is { } waiting && context.HasGpu && context.Options.Server is not TritonServer,
                SignalAdvice.DutyCycleSaturates, path, $"{context.Needs.Facts.Name} keeps its GPUs busy with a single request",
                "follow {kind: queue-depth, perReplica: N}");
        }
    }

    private static void CheckGauge(PlanningContext context, PrometheusSignal gauge, string path)
    {
        if (gauge.Filter is not null)
        {
            return;
        }

        if (gauge.Metric.StartsWith("DCGM_", StringComparison.Ordinal))
        {
            CheckGpus(context, path);
        }
        else
        {
            CheckServer(context, path);
        }
    }

    private static void CheckServer(PlanningContext context, string path)
    {
        var (message, fix) = context.Options switch
        {
            { Server: VmImageServer } => ("nothing collects metrics on a VM image of your own", OtherSignal),
            { Observability.ServerMetrics: false } => ("observability.serverMetrics is off, so nothing collects the metric", "turn it on, or follow another signal"),
            { Server: ContainerServer { MetricsPath: null } } => ("the container is not known to show metrics", "state server.metricsPath, or follow another signal"),
            { Server: LlamaCppServer { AsksForKey: true } } => ("llama.cpp shows its metrics only to who has the API key, and the collector has none",
                "check the key in front of the service and leave it out here, or follow the request rate"),
            _ when context.Needs.Metrics is null => ($"{context.Needs.Facts.Name} shows no metrics", OtherSignal),
            _ => (null, ""),
        };
        if (message is not null)
        {
            context.Diagnostics.Add(SignalDiagnostics.NoData, path, message, fix);
        }
    }

    private static void CheckQueue(PlanningContext context, QueueDepthSignal queue, string path) => context.Diagnostics.AddIf(
        queue.Metric is null && context.Needs.Metrics is { QueueMetric: null } && context.Options.Observability.ServerMetrics, SignalDiagnostics.NoData, path,
        $"{context.Needs.Facts.Name} is not known to count waiting requests", "name its gauge: {kind: queue-depth, perReplica: N, metric: NAME}, or follow the request rate");

    private static void CheckGpus(PlanningContext context, string path)
    {
        var (message, fix) = context.Options switch
        {
            _ when !context.HasGpu => ("the machine has no GPUs", "follow the CPU"),
            { Server: VmImageServer } => ("nothing runs NVIDIA's exporter on a VM image of your own",
                "with Google's Ops Agent in the image: {kind: instance-metric, metric: agent.googleapis.com/gpu/utilization, target: 70, filter: 'metric.labels.gpu_number = \"0\"'}"),
            { Observability.GpuMetrics: false } => ("observability.gpuMetrics is off, so nothing writes GPU metrics", "state observability: {gpuMetrics: true}"),
            _ => (null, ""),
        };
        if (message is not null)
        {
            context.Diagnostics.Add(SignalDiagnostics.NoData, path, message, fix);
        }
    }

    private static void NotProven(PlanningContext context, string path) => context.Diagnostics.Add(
        SignalAdvice.PrometheusNotProven, path, "autoscalers on metrics of Managed Service for Prometheus are not documented by Google, nor proven by this version's tests",
        "watch recommended size and status of one region's autoscaler under load, then acknowledge this");
}
