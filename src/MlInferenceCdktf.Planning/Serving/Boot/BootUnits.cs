using System.Globalization;

namespace MlInferenceCdktf.Serving;

/// <summary>The systemd units of a machine. No text of the user is in them: systemd has quoting rules of its own.</summary>
internal static class BootUnits
{
    /// <summary>Room for docker and the shutdown of the container behind the drain time.</summary>
    private const int StopMarginSeconds = 15;

    /// <summary>The driver. Apart from the server, so that it installs while the image is pulled.</summary>
    public const string GpuDriver = """
        [Unit]
        Description=NVIDIA driver
        Wants=gcr-online.target docker.socket
        After=gcr-online.target docker.socket docker.service

        [Service]
        Type=oneshot
        RemainAfterExit=yes
        Environment=PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
        TimeoutStartSec=infinity
        ExecStart=/bin/bash /etc/inference/gpu-driver.sh
        StandardOutput=journal+console
        StandardError=journal+console

        """;

    /// <summary>The server. A failed step starts it again, for ever: autohealing decides when a machine is lost.</summary>
    /// <remarks>
    /// The driver is wanted but not ordered before it (prepare.sh waits): a failed requirement would never be tried again.
    /// HOME is where docker keeps the registry login; /root cannot be written on COS.
    /// </remarks>
    public static string Server(Workload workload)
    {
        var drain = (int)workload.DrainTimeout.TotalSeconds;
        return string.Create(CultureInfo.InvariantCulture, $"""
            [Unit]
            Description=Inference server
            Wants=network-online.target gcr-online.target docker.socket{(workload.GpuCount > 0 ? " gpu-driver.service" : "")}
            After=network-online.target gcr-online.target docker.socket docker.service
            StartLimitIntervalSec=0

            [Service]
            Environment=HOME=/run/inference-server
            Environment=PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
            RuntimeDirectory=inference-server
            RuntimeDirectoryMode=0700
            TimeoutStartSec=infinity
            ExecStartPre=/bin/bash /etc/inference/prepare.sh
            ExecStart=/bin/bash /etc/inference/run.sh
            ExecStop=-/usr/bin/docker stop -t {drain} inference-server
            TimeoutStopSec={drain + StopMarginSeconds}
            Restart=always
            RestartSec=5
            StandardOutput=journal+console
            StandardError=journal+console

            """);
    }
}
