using System.Globalization;

namespace MlInferenceCdktf.Serving;

/// <summary>The systemd units of a machine. No text of the user is in them: systemd has quoting rules of its own.</summary>
internal static class BootUnits
{
    /// <summary>The server's own ten seconds, and room for docker, behind the drain time.</summary>
    private const int StopMarginSeconds = 25;

    private const string Environment = "Environment=PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    /// <summary>The driver. Apart from the server, so that it installs while the image is pulled.</summary>
    public static string GpuDriver { get; } = Step("NVIDIA driver", "gpu-driver.sh");

    /// <summary>Local SSD and weights, for the same reason.</summary>
    public static string Data { get; } = Step("Local SSD and model weights", "data.sh");

    /// <summary>The collector of metrics.</summary>
    public static string Metrics { get; } = Companion("Metrics of the inference server", "metrics.sh", "inference-metrics");

    /// <summary>The metrics of GPUs.</summary>
    public static string GpuMetrics { get; } = Companion("Metrics of the GPUs", "gpu-metrics.sh", "inference-dcgm-exporter inference-dcgm");

    /// <summary>The server. A failed step starts it again, for ever: autohealing decides when a machine is lost.</summary>
    /// <remarks>
    /// Driver and weights are wanted but not ordered before it (prepare.sh waits): a failed requirement would never be tried again.
    /// HOME is where docker keeps the registry login; /root cannot be written on COS.
    /// </remarks>
    public static string Server(Workload workload)
    {
        string[] steps =
        [
            .. workload.GpuCount > 0 ? ["gpu-driver.service"] : Array.Empty<string>(),
            .. workload.LocalSsd || workload.Weights is not null ? ["inference-data.service"] : Array.Empty<string>(),
        ];
        return string.Create(CultureInfo.InvariantCulture, $"""
            [Unit]
            Description=Inference server
            Wants=network-online.target gcr-online.target docker.socket{string.Concat(steps.Select(step => " " + step))}
            After=network-online.target gcr-online.target docker.socket docker.service
            StartLimitIntervalSec=0

            [Service]
            Environment=HOME=/run/inference-server
            {Environment}
            RuntimeDirectory=inference-server
            RuntimeDirectoryMode=0700
            TimeoutStartSec=infinity
            ExecStartPre=/bin/bash /etc/inference/prepare.sh
            {(workload.Secrets.Count > 0 ? "ExecStartPre=/bin/bash /etc/inference/secrets.sh\n" : "")}ExecStart=/bin/bash /etc/inference/run.sh
            ExecStop=-/bin/bash /etc/inference/stop.sh
            TimeoutStopSec={(int)workload.DrainTimeout.TotalSeconds + StopMarginSeconds}
            Restart=always
            RestartSec=5
            StandardOutput=journal+console
            StandardError=journal+console

            """);
    }

    private static string Step(string description, string script) => $"""
        [Unit]
        Description={description}
        Wants=network-online.target gcr-online.target docker.socket
        After=network-online.target gcr-online.target docker.socket docker.service

        [Service]
        Type=oneshot
        RemainAfterExit=yes
        Environment=HOME=/run
        {Environment}
        TimeoutStartSec=infinity
        ExecStart=/bin/bash /etc/inference/{script}
        StandardOutput=journal+console
        StandardError=journal+console

        """;

    private static string Companion(string description, string script, string containers) => $"""
        [Unit]
        Description={description}
        Wants=network-online.target gcr-online.target docker.socket
        After=network-online.target gcr-online.target docker.socket docker.service
        StartLimitIntervalSec=0

        [Service]
        Environment=HOME=/run
        {Environment}
        TimeoutStartSec=infinity
        ExecStart=/bin/bash /etc/inference/{script}
        ExecStop=-/usr/bin/docker stop -t 5 {containers}
        Restart=always
        RestartSec=30
        StandardOutput=journal+console
        StandardError=journal+console

        """;
}
