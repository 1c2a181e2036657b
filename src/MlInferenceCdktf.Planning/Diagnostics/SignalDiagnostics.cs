namespace MlInferenceCdktf.Diagnostics;

/// <summary>Diagnostics of metrics, schedules and scale-in.</summary>
internal static class SignalDiagnostics
{
    public static readonly DiagnosticDescriptor MetricInvalid = new(
        "MLI1520", DiagnosticSeverity.Error, "Metric",
        "A gauge's name as Prometheus has it, or a metric type of Cloud Monitoring. Autoscalers read no logs-based metrics (Google's rule), and no counters or histograms of Prometheus.");

    public static readonly DiagnosticDescriptor AmountInvalid = new(
        "MLI1521", DiagnosticSeverity.Error, "Share or target of a metric",
        "Over 0; a metric that is shared out has one figure, and its reading is the value itself (Google's rules).");

    public static readonly DiagnosticDescriptor NoData = new(
        "MLI1522", DiagnosticSeverity.Error, "Signal without data",
        "Nothing writes the metric, so the autoscaler would report MISSING_CUSTOM_METRIC_DATA_POINTS and the signal would never add a replica.");

    public static readonly DiagnosticDescriptor FilterInvalid = new(
        "MLI1523", DiagnosticSeverity.Error, "Filter of a metric",
        "Autoscalers take selectors with = joined by AND, without functions. A metric of the group names its resource type; one of each VM has no labels of the resource (Google's rules).");

    public static readonly DiagnosticDescriptor MetricTwice = new(
        "MLI1524", DiagnosticSeverity.Error, "Metric followed twice",
        "An autoscaler takes a metric once, whatever the filters (Google's rule).");

    public static readonly DiagnosticDescriptor TooManyMetrics = new(
        "MLI1525", DiagnosticSeverity.Error, "Too many metrics",
        "An autoscaler takes 5 metrics of Cloud Monitoring (Google's limit); CPU and request rate do not count.");

    public static readonly DiagnosticDescriptor SubscriptionInvalid = new(
        "MLI1526", DiagnosticSeverity.Error, "Subscription",
        "A Pub/Sub subscription's name of 3 to 255 characters, or projects/P/subscriptions/S.");

    public static readonly DiagnosticDescriptor ScheduleInvalid = new(
        "MLI1530", DiagnosticSeverity.Error, "Schedule",
        "At most 128 schedules of 5 minutes or more, with names of their own and a least number of replicas that every region may have.");

    public static readonly DiagnosticDescriptor CronInvalid = new(
        "MLI1531", DiagnosticSeverity.Error, "Cron expression",
        "Minute, hour, day of the month, month, day of the week, and a year for what happens once; numbers, names, lists, ranges and steps.");

    public static readonly DiagnosticDescriptor TimeZoneInvalid = new(
        "MLI1532", DiagnosticSeverity.Error, "Time zone",
        "A name of the IANA time zone database.");

    public static readonly DiagnosticDescriptor ScaleInInvalid = new(
        "MLI1533", DiagnosticSeverity.Error, "Scale-in control",
        "A number or a percentage of replicas, and a window of 1 minute to 1 hour.");
}
