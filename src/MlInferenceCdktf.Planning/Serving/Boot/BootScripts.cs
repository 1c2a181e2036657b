namespace MlInferenceCdktf.Serving;

/// <summary>
/// The scripts of a machine's server. They are the same on every machine; <see cref="WorkloadFile"/> tells them what to serve.
/// </summary>
internal static class BootScripts
{
    /// <summary>Everything that must be true before the container can start; safe to run again.</summary>
    public const string Prepare = """
        #!/bin/bash
        # shellcheck source=/dev/null
        source "${BASH_SOURCE[0]%/*}/common.sh"

        turn_clients_away

        registry=${image%%/*}
        case $registry in
          gcr.io | *.gcr.io | *-docker.pkg.dev)
            begin "log in to $registry"
            docker-credential-gcr configure-docker --registries="$registry"
            ;;
        esac

        # A machine that lost its power keeps the container of its last life.
        docker rm --force inference-server >/dev/null 2>&1 || true

        begin "pull $image"
        pull "$image"

        # Both began with this unit, beside the pull: waits for their end, or tries again what failed.
        if ((gpu_count > 0)); then
          begin "install the GPU driver"
          systemctl start gpu-driver.service
        fi
        if [[ -n $weights ]] || ((local_ssd)); then
          begin "bring local SSD and weights"
          systemctl start inference-data.service
        fi

        """;

    /// <summary>Starts the container, lets clients in, and lives as long as it does.</summary>
    /// <remarks>
    /// Detached: attached output would reach the journal and Cloud Logging a second time. Host network: no NAT, no
    /// difference between the bridge's MTU and the network's.
    /// </remarks>
    public const string Run = """
        #!/bin/bash
        # shellcheck source=/dev/null
        source "${BASH_SOURCE[0]%/*}/common.sh"
        # shellcheck source=/dev/null
        source "${BASH_SOURCE[0]%/*}/container.sh"

        begin "start the server"
        docker run "${options[@]}" -- "$image" "${command[@]}"

        for ((request = 0; request < ${#warm_up[@]}; request += 2)); do
          begin "warm up with ${warm_up[request]}"
          curl --fail --silent --show-error --output /dev/null --retry 60 --retry-delay 2 --retry-connrefused \
            --header 'Content-Type: application/json' --data-binary "${warm_up[request + 1]}" \
            "http://127.0.0.1:$port${warm_up[request]}"
        done

        let_clients_in
        begin "serve"
        exec docker wait inference-server

        """;

    /// <summary>Turns clients away, waits until the server is idle, and stops it.</summary>
    /// <remarks>
    /// New connections are refused and open ones live on, so that a health check fails at once and an answer in the making does not.
    /// The load balancer sends requests over open connections until it has seen three failed checks, ten seconds apart.
    /// </remarks>
    public const string Stop = """
        #!/bin/bash
        # shellcheck source=/dev/null
        source "${BASH_SOURCE[0]%/*}/common.sh"

        # A server that died by itself has no requests.
        docker container inspect inference-server >/dev/null 2>&1 || exit 0

        # Unknown is busy: a server without such a metric is given the whole time.
        busy() {
          local name line metrics
          ((${#busy_metrics[@]} > 0)) || return 0
          metrics=$(curl --fail --silent --max-time 2 "http://127.0.0.1:$metrics_port$metrics_path") || return 0
          while read -r line; do
            for name in "${busy_metrics[@]}"; do
              if [[ $line == "$name"[\{\ ]* && ! ${line##* } =~ ^0(\.0+)?$ ]]; then
                return 0
              fi
            done
          done <<<"$metrics"
          return 1
        }

        begin "drain for up to ${drain_seconds}s"
        turn_clients_away || true
        sleep $((drain_seconds < 60 ? drain_seconds / 2 : 30))
        while ((SECONDS < drain_seconds)) && busy; do
          sleep 1
        done
        begin "stop the server"
        exec docker stop -t 10 inference-server

        """;
}
