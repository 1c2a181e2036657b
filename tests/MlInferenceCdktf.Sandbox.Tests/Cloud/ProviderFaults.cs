namespace MlInferenceCdktf.Sandbox.Tests.Cloud;

/// <summary>The rule that rejects each recorded fault which the real provider 6.50.0 sends to the API.</summary>
internal static class ProviderFaults
{
    public static IReadOnlyDictionary<string, string> Rules { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["name-uppercase"] = "compute-name",
        ["name-underscore"] = "compute-name",
        ["name-long"] = "compute-name",
        ["name-dot"] = "compute-name",
        ["enum-shape"] = "target-shape",
        ["enum-mode"] = "autoscaler-mode",
        ["enum-host-maintenance"] = "host-maintenance",
        ["range-port"] = "http-health-check-port",
        ["range-timeout-over-interval"] = "check-timeout",
        ["range-min-negative"] = "min-replicas",
        ["range-capacity-scaler"] = "capacity-scaler",
        ["range-rate-zero"] = "rate-missing",
        ["range-sample-rate"] = "sample-rate",
        ["conflict-version-size"] = "version-size",
        ["missing-rate"] = "rate-missing",
        ["missing-px-certs"] = "proxy-certificates",
        ["recreate-surge"] = "recreate-surge",
        ["spot-restart"] = "spot-restart",
        ["cidr-fw"] = "source-range",
        ["cidr-host-bits"] = "subnet-host-bits",
        ["port-spec"] = "allow-port",
        ["port-range-fr"] = "rule-ports",
        ["schedule-cron"] = "schedule-cron",
        ["schedule-zero"] = "schedule-duration",
        ["domains-wildcard"] = "managed-wildcard",
        ["bucket-name"] = "bucket-name",
        ["label-long"] = "labels-keys",
        ["metadata-big"] = "metadata-size",
        ["route-rules-duplicate-priority"] = "route-priorities",
        ["armor-bad-cel"] = "rule-expression",
        ["armor-ban-on-throttle"] = "ban-action",
        ["range-initial-delay"] = "healing-delay",
        ["range-min-over-max"] = "min-max-replicas",
        ["zones-surge"] = "surge-zones",
    };
}
