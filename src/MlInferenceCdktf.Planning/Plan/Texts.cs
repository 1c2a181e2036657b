namespace MlInferenceCdktf.Planning;

/// <summary>The texts of options that are decided on at synthesis, with their paths.</summary>
internal static class Texts
{
    public static IEnumerable<(string Path, string Text)> Decided(InferenceOptions options) =>
    [
        .. Optional("name", options.Name),
        ("machine", options.Machine.Name),
        .. Optional("accelerator", options.Accelerator?.Type),
        .. options.Regions.SelectMany(Of),
        .. Of(options.Capacity, "capacity"),
        .. Of(options.Server),
        .. Of(options.Network),
        .. Of(options.Endpoint),
        .. Optional("disk.type", options.Disk.Type),
        .. Optional("disk.image", options.Disk.Image),
        ("boot.driverVersion", options.Boot.DriverVersion),
        .. Optional("health.readinessPath", options.Health.ReadinessPath),
        .. Optional("health.livenessPath", options.Health.LivenessPath),
        .. options.Labels.SelectMany(label => Entry("labels", label)),
        .. SignalPaths.Of<ScalingSignal>(options).SelectMany(static each => Of(each.Signal, each.Path)),
        .. options.Schedules.SelectMany(Of),
    ];

    /// <summary>The texts that only flow through to the VM or to Google: tokens may stand in them.</summary>
    public static IEnumerable<(string Path, string Text)> Flowing(InferenceOptions options) =>
    [
        .. options.Server.Arguments.Select((text, index) => (FormattableString.Invariant($"server.arguments[{index}]"), text)),
        .. options.Server.Environment.Select(variable => ($"server.environment[{variable.Key}]", variable.Value)),
        .. Optional("server.startupScript", (options.Server as VmImageServer)?.StartupScript),
        .. options.Server.Weights is BucketWeights weights ? [("server.weights.bucket", weights.Bucket), ("server.weights.path", weights.Path)] : Array.Empty<(string, string)>(),
        .. SignalPaths.Of<PubSubBacklogSignal>(options).Select(each => ($"{each.Path}.subscription", each.Signal.Subscription)),
        .. options.Observability.NotificationChannels.Select(channel => ("observability.notificationChannels", channel)),
    ];

    private static IEnumerable<(string, string)> Of(InferenceRegion region) =>
    [
        ($"regions[{region.Name}].name", region.Name),
        .. (region.Zones ?? []).Select(zone => ($"regions[{region.Name}].zones", zone)),
        .. Optional($"regions[{region.Name}].machine", region.Machine?.Name),
        .. Optional($"regions[{region.Name}].accelerator", region.Accelerator?.Type),
        .. region.Capacity is { } capacity ? Of(capacity, $"regions[{region.Name}].capacity") : [],
        .. Optional($"regions[{region.Name}].subnetRange", region.SubnetRange),
        .. Optional($"regions[{region.Name}].baseInstanceName", region.BaseInstanceName),
    ];

    private static IEnumerable<(string, string)> Of(Capacity capacity, string path) => capacity switch
    {
        MarketCapacity market => market.FallbackMachines.Select(machine => ($"{path}.fallbackMachines", machine.Name)),
        ReservedCapacity reserved => [($"{path}.reservation", reserved.Reservation)],
        _ => [],
    };

    private static IEnumerable<(string, string)> Of(InferenceServer server) =>
    [
        .. server.Texts,
        .. server.Environment.Select(variable => ($"server.environment[{variable.Key}]", variable.Key)),
        .. server.Secrets.SelectMany(secret => Entry("server.secrets", secret)),
    ];

    private static IEnumerable<(string, string)> Of(NetworkSource network) => network switch
    {
        BroughtNetwork brought =>
        [
            ("network.network", brought.Network),
            .. brought.Subnetworks.SelectMany(subnetwork => Entry("network.subnetworks", subnetwork)),
            .. Optional("network.hostProject", (brought as SharedVpcNetwork)?.HostProject),
        ],
        _ => [],
    };

    private static IEnumerable<(string, string)> Of(Endpoint endpoint) =>
    [
        .. Optional("endpoint.address", endpoint.Address),
        .. endpoint is HttpsEndpoint https ? https.Domains.Select(domain => ("endpoint.domains", domain)) : [],
    ];

    private static IEnumerable<(string, string)> Of(ScalingSignal signal, string path) => signal switch
    {
        QueueDepthSignal queue => Optional($"{path}.metric", queue.Metric),
        PrometheusSignal gauge =>
        [
            ($"{path}.metric", gauge.Metric),
            .. gauge.Labels.SelectMany(label => Entry($"{path}.labels", label)),
            .. Optional($"{path}.filter", gauge.Filter),
        ],
        InstanceMetricSignal metric => [($"{path}.metric", metric.Metric), .. Optional($"{path}.filter", metric.Filter)],
        GroupMetricSignal metric => [($"{path}.metric", metric.Metric), ($"{path}.filter", metric.Filter)],
        _ => [],
    };

    private static IEnumerable<(string, string)> Of(ScalingSchedule schedule) =>
    [
        ($"schedules[{schedule.Name}].name", schedule.Name),
        ($"schedules[{schedule.Name}].cron", schedule.Cron),
        ($"schedules[{schedule.Name}].timeZone", schedule.TimeZone),
    ];

    private static IEnumerable<(string, string)> Optional(string path, string? text) => text is null ? [] : [(path, text)];

    private static IEnumerable<(string, string)> Entry(string path, KeyValuePair<string, string> entry) =>
        [($"{path}[{entry.Key}]", entry.Key), ($"{path}[{entry.Key}]", entry.Value)];
}
