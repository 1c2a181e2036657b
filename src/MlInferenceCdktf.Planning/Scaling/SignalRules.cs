using System.Text.RegularExpressions;
using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf.Planning;

/// <summary>Signals that are metrics of Cloud Monitoring.</summary>
internal static partial class SignalRules
{
    private const int MaxMetrics = 5;

    public static void Check(PlanningContext context)
    {
        foreach (var (signal, path) in SignalPaths.Of<ScalingSignal>(context.Options))
        {
            CheckOne(context, signal, path);
        }

        CheckTogether(context);
        CollectedSignalRules.Check(context);
    }

    private static void CheckOne(PlanningContext context, ScalingSignal signal, string path)
    {
        switch (signal)
        {
            case QueueDepthSignal queue:
                CheckAmount(context, queue.PerReplica, $"{path}.perReplica");
                CheckGauge(context, queue.Metric, $"{path}.metric");
                break;
            case PrometheusSignal gauge:
                CheckAmount(context, gauge.PerReplica, $"{path}.perReplica");
                CheckGauge(context, gauge.Metric, $"{path}.metric");
                CheckLabels(context, gauge, $"{path}.labels");
                CheckGroupFilter(context, gauge.Filter, $"{path}.filter");
                break;
            case GpuUtilizationSignal gpu:
                ScalingRules.CheckTarget(context, gpu.Target, $"{path}.target");
                break;
            case InstanceMetricSignal metric:
                CheckAmount(context, metric.Target, $"{path}.target");
                CheckType(context, metric.Metric, $"{path}.metric", ofInstances: true);
                CheckInstanceFilter(context, metric.Filter, $"{path}.filter");
                break;
            case GroupMetricSignal metric:
                CheckType(context, metric.Metric, $"{path}.metric", ofInstances: false);
                CheckAim(context, metric, path);
                CheckGroupFilter(context, metric.Filter, $"{path}.filter");
                break;
            case PubSubBacklogSignal backlog:
                CheckAmount(context, backlog.MessagesPerReplica, $"{path}.messagesPerReplica");
                CheckSubscription(context, backlog.Subscription, $"{path}.subscription");
                break;
            default:
                break;
        }
    }

    private static void CheckTogether(PlanningContext context)
    {
        var queue = context.Needs.Metrics?.QueueMetric;
        var metrics = context.Options.Scaling.Select(signal => SignalMetrics.Of(signal, queue)).OfType<string>().ToArray();
        foreach (var twice in metrics.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            context.Diagnostics.Add(SignalDiagnostics.MetricTwice, "scaling", $"'{twice.Key}' is followed {twice.Count()} times",
                "follow it once; where two queues count, write a metric of your own that is their sum");
        }

        context.Diagnostics.AddIf(metrics.Length > MaxMetrics, SignalDiagnostics.TooManyMetrics, "scaling",
            $"{metrics.Length} metrics are followed", $"keep {MaxMetrics} of them");
    }

    private static void CheckAmount(PlanningContext context, double amount, string path) => context.Diagnostics.AddIf(
        !(amount > 0 && double.IsFinite(amount)), SignalDiagnostics.AmountInvalid, path,
        $"{amount} is nothing to divide or to keep", "write a number over 0, such as 4");

    private static void CheckAim(PlanningContext context, GroupMetricSignal signal, string path)
    {
        context.Diagnostics.AddIf(signal.PerReplica is null == signal.Target is null, SignalDiagnostics.AmountInvalid, path,
            signal.Target is null ? "neither perReplica nor target is stated" : "perReplica and target are both stated",
            "state perReplica for work that is shared out, or target for a value that is kept");
        context.Diagnostics.AddIf(signal is { PerReplica: not null, Type: not MetricType.Gauge }, SignalDiagnostics.AmountInvalid, $"{path}.type",
            "what is shared out is read as it is", "remove type, or state target instead of perReplica");
        foreach (var (amount, name) in new[] { (signal.PerReplica, "perReplica"), (signal.Target, "target") })
        {
            if (amount is { } stated)
            {
                CheckAmount(context, stated, $"{path}.{name}");
            }
        }
    }

    private static void CheckGauge(PlanningContext context, string? name, string path)
    {
        if (name is null)
        {
            return;
        }

        context.Diagnostics.AddIf(!Gauge().IsMatch(name), SignalDiagnostics.MetricInvalid, path,
            $"'{name}' is not a gauge's name", "write it as the server's metrics page does, such as vllm:num_requests_waiting");
        context.Diagnostics.AddIf(Gauge().IsMatch(name) && IsCounter(name), SignalDiagnostics.MetricInvalid, path,
            $"'{name}' is named like a counter or a histogram, and autoscalers read gauges", "name a gauge, such as vllm:num_requests_waiting");
    }

    private static void CheckType(PlanningContext context, string type, string path, bool ofInstances)
    {
        var isType = MonitoringType().IsMatch(type);
        context.Diagnostics.AddIf(!isType, SignalDiagnostics.MetricInvalid, path,
            $"'{type}' is not a metric type", "write its full name, such as custom.googleapis.com/jobs/waiting");
        context.Diagnostics.AddIf(type.StartsWith("logging.googleapis.com/", StringComparison.Ordinal), SignalDiagnostics.MetricInvalid, path,
            $"'{type}' is made of logs", "write the metric from the program itself: autoscalers read none that are made of logs");
        context.Diagnostics.AddIf(ofInstances && type.StartsWith("prometheus.googleapis.com/", StringComparison.Ordinal), SignalDiagnostics.MetricInvalid, path,
            $"'{type}' is not written on the resource gce_instance", "follow it as {kind: prometheus, metric: NAME, perReplica: N}");
    }

    private static void CheckLabels(PlanningContext context, PrometheusSignal signal, string path)
    {
        context.Diagnostics.AddIf(signal is { Filter: not null, Labels.Count: > 0 }, SignalDiagnostics.FilterInvalid, path,
            "labels and filter are both stated", "write the labels in the filter: metric.labels.NAME = \"VALUE\"");
        foreach (var (key, _) in signal.Labels.Where(label => !Label().IsMatch(label.Key)))
        {
            context.Diagnostics.Add(SignalDiagnostics.FilterInvalid, $"{path}[{key}]", $"'{key}' is not a label's name", "write it as the server's metrics page does");
        }
    }

    private static void CheckInstanceFilter(PlanningContext context, string? filter, string path)
    {
        if (filter is null || !IsFilter(context, filter, path, out var selectors))
        {
            return;
        }

        context.Diagnostics.AddIf(selectors.Any(s => !s.Key.StartsWith("metric.labels.", StringComparison.Ordinal) && !s.IsOfInstances),
            SignalDiagnostics.FilterInvalid, path, "a metric of each VM is told apart by its own labels only", "write metric.labels.NAME = \"VALUE\"");
    }

    private static void CheckGroupFilter(PlanningContext context, string? filter, string path)
    {
        if (filter is null || !IsFilter(context, filter, path, out var selectors))
        {
            return;
        }

        context.Diagnostics.AddIf(selectors.Count(s => s.IsResourceType) != 1 || selectors.Any(s => s.IsOfInstances), SignalDiagnostics.FilterInvalid, path,
            "it names no resource that stands for the whole group", "begin with resource.type = \"TYPE\", any but gce_instance; a VM's own metrics are {kind: instance-metric}");
        context.Diagnostics.AddIf(selectors.Any(s => s.Key is "metric.type"), SignalDiagnostics.FilterInvalid, path,
            "it names a metric of its own", "leave metric.type out: the option metric names it");
        var regions = context.Options.Regions.Count;
        context.Diagnostics.AddIf(regions > 1 && !MetricFilter.TellsApart(filter), SignalAdvice.SharedMetric, path,
            $"each of {regions} regions makes replicas for all of it", "write {region} or {group} where its label is, or count with all regions in the share and acknowledge this");
    }

    private static bool IsFilter(PlanningContext context, string filter, string path, out IReadOnlyList<MetricSelector> selectors)
    {
        var parsed = MetricFilter.Parse(filter);
        selectors = parsed ?? [];
        context.Diagnostics.AddIf(parsed is null, SignalDiagnostics.FilterInvalid, path, $"'{filter}' is not a filter that autoscalers take",
            "write selectors such as resource.type = \"global\" AND metric.labels.queue = \"chat\"");
        return parsed is not null;
    }

    private static void CheckSubscription(PlanningContext context, string subscription, string path)
    {
        context.Diagnostics.AddIf(!LiteralText.HasToken(subscription) && !SubscriptionName.IsValid(subscription), SignalDiagnostics.SubscriptionInvalid, path,
            $"'{subscription}' is not a subscription", "write its name, such as jobs, or projects/acme-ml-prod/subscriptions/jobs");
        var regions = context.Options.Regions.Count;
        context.Diagnostics.AddIf(regions > 1 && !MetricFilter.TellsApart(subscription), SignalAdvice.SharedMetric, path,
            $"each of {regions} regions makes replicas for all of its messages",
            "give each region a subscription of its own (jobs-{region}), or count with all regions in messagesPerReplica and acknowledge this");
    }

    [GeneratedRegex(@"^[a-zA-Z_:][a-zA-Z0-9_:]{0,199}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Gauge();

    // Triton's counters end in _success, _failure and _count (its metrics page); its one gauge that does so is the queue.
    private static bool IsCounter(string name) => Counter().IsMatch(name) && !string.Equals(name, TritonServer.Facts.QueueMetric, StringComparison.Ordinal);

    // Managed Service for Prometheus writes these as …/counter and …/histogram.
    [GeneratedRegex(@"_(total|bucket|created|sum|count|success|failure)\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Counter();

    [GeneratedRegex(@"^[a-z][-a-z0-9]*(\.[a-z0-9][-a-z0-9]*)+(/[-A-Za-z0-9_.:%]+)+\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MonitoringType();

    [GeneratedRegex(@"^[a-zA-Z_][a-zA-Z0-9_]{0,99}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Label();
}
