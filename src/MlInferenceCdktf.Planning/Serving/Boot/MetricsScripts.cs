namespace MlInferenceCdktf.Serving;

/// <summary>The scripts that collect metrics; nothing of them can take the server down.</summary>
internal static class MetricsScripts
{
    /// <summary>
    /// Google's build of the OpenTelemetry Collector, which Google documents on Container-Optimized OS
    /// (https://docs.cloud.google.com/stackdriver/docs/instrumentation/opentelemetry-collector-cos); in a registry of Google's, so it
    /// needs no way out of the network.
    /// </summary>
    public const string CollectorImage = "us-docker.pkg.dev/cloud-ops-agents-artifacts/google-cloud-opentelemetry-collector/otelcol-google:0.148.0";

    // The versions of Google's own example, which GKE nodes with Container-Optimized OS run; later exporters are reported not to find
    // the driver there (https://github.com/NVIDIA/dcgm-exporter/issues/448).
    private const string DcgmImage = "nvcr.io/nvidia/cloud-native/dcgm:3.3.0-1-ubuntu22.04";
    private const string ExporterImage = "nvcr.io/nvidia/k8s/dcgm-exporter:3.3.0-3.2.0-ubuntu22.04";

    /// <summary>Runs the collector. The instance's group is in the label <c>instance_group</c>: an autoscaler's filter needs it.</summary>
    public const string Metrics = $$$"""
        #!/bin/bash
        # shellcheck source=/dev/null
        source "${BASH_SOURCE[0]%/*}/common.sh"

        collector={{{CollectorImage}}}
        begin "pull $collector"
        pull "$collector"
        instance=$(metadata instance/name)
        created_by=$(metadata instance/attributes/created-by || true)
        docker rm --force inference-metrics >/dev/null 2>&1 || true
        begin "collect metrics"
        docker run --detach --rm --name inference-metrics --network host --memory 512m \
          --log-driver json-file --log-opt max-size=10m --log-opt max-file=2 \
          --env "INSTANCE=$instance" --env "INSTANCE_GROUP=${created_by##*/}" \
          --env "METRICS_PORT=$metrics_port" --env "METRICS_PATH=$metrics_path" \
          --volume /etc/inference/collector.yaml:/etc/otelcol-google/config.yaml:ro \
          -- "$collector" --config=/etc/otelcol-google/config.yaml
        exec docker wait inference-metrics

        """;

    /// <summary>Runs NVIDIA's host engine and exporter, as Google's example for GKE does.</summary>
    public const string GpuMetrics = $$$"""
        #!/bin/bash
        # shellcheck source=/dev/null
        source "${BASH_SOURCE[0]%/*}/common.sh"

        engine={{{DcgmImage}}}
        exporter={{{ExporterImage}}}
        begin "pull $engine and $exporter"
        pull "$engine"
        pull "$exporter"
        systemctl start gpu-driver.service
        docker rm --force inference-dcgm inference-dcgm-exporter >/dev/null 2>&1 || true
        options=(
          --detach --rm --network host --privileged
          --log-driver json-file --log-opt max-size=10m --log-opt max-file=2
          --volume /var/lib/nvidia:/usr/local/nvidia:ro
          --env LD_LIBRARY_PATH=/usr/local/nvidia/lib64
        )
        begin "collect GPU metrics"
        docker run "${options[@]}" --name inference-dcgm --entrypoint nv-hostengine -- "$engine" -n -b 127.0.0.1
        docker run "${options[@]}" --name inference-dcgm-exporter --entrypoint dcgm-exporter \
          --env DCGM_EXPORTER_LISTEN=127.0.0.1:9400 -- "$exporter" --remote-hostengine-info 127.0.0.1
        exec docker wait inference-dcgm-exporter

        """;

    /// <summary>The collector's configuration: what it scrapes, and that it writes to Managed Service for Prometheus.</summary>
    public static string Collector(bool server, bool gpu) => Head + (server ? ServerJob : "") + (gpu ? GpuJob : "") + Tail;

    private const string Head = """
        receivers:
          prometheus:
            config:
              scrape_configs:

        """;

    // The address is the same on every machine, so the instance's name takes its place: series of two machines must not be one.
    private const string ServerJob = """
              - job_name: inference
                scrape_interval: 30s
                metrics_path: "${env:METRICS_PATH}"
                static_configs:
                - targets: ["127.0.0.1:${env:METRICS_PORT}"]
                  labels: { instance: "${env:INSTANCE}", instance_group: "${env:INSTANCE_GROUP}" }

        """;

    private const string GpuJob = """
              - job_name: gpu
                scrape_interval: 30s
                static_configs:
                - targets: ["127.0.0.1:9400"]
                  labels: { instance: "${env:INSTANCE}", instance_group: "${env:INSTANCE_GROUP}" }

        """;

    private const string Tail = """
        processors:
          resourcedetection:
            detectors: [gcp]
            timeout: 10s
          memory_limiter:
            check_interval: 1s
            limit_percentage: 65
            spike_limit_percentage: 20
          batch:
            send_batch_max_size: 200
            send_batch_size: 200
            timeout: 5s
        exporters:
          googlemanagedprometheus: {}
        service:
          telemetry:
            metrics:
              level: none
          pipelines:
            metrics:
              receivers: [prometheus]
              processors: [resourcedetection, memory_limiter, batch]
              exporters: [googlemanagedprometheus]

        """;
}
