namespace MlInferenceCdktf.Serving;

/// <summary>The scripts of a machine. They are the same on every machine; <see cref="WorkloadFile"/> tells them what to serve.</summary>
internal static class BootScripts
{
    /// <summary>Everything that must be true before the container can start; safe to run again.</summary>
    public const string Prepare = """
        #!/bin/bash
        set -euo pipefail
        # shellcheck source=/dev/null
        source "${BASH_SOURCE[0]%/*}/workload.sh"

        # The image's own firewall drops what comes in, except SSH.
        for port in "${ports[@]}"; do
          iptables -w -C INPUT -p tcp --dport "$port" -j ACCEPT 2>/dev/null ||
            iptables -w -I INPUT -p tcp --dport "$port" -j ACCEPT
        done

        registry=${image%%/*}
        case $registry in
          gcr.io | *.gcr.io | *-docker.pkg.dev)
            docker-credential-gcr configure-docker --registries="$registry"
            ;;
        esac

        # A machine that lost its power keeps the container of its last life.
        docker rm --force inference-server >/dev/null 2>&1 || true

        # Only once: a restart neither needs the registry nor changes what a tag meant at boot.
        docker image inspect -- "$image" >/dev/null 2>&1 || docker pull --quiet -- "$image"

        # Began with this unit, beside the pull; waits for its end, or tries again what failed.
        if ((gpu_count > 0)); then
          systemctl start gpu-driver.service
        fi

        """;

    /// <summary>Starts the container and lives as long as it does.</summary>
    /// <remarks>
    /// Detached: attached output would reach the journal and Cloud Logging a second time. Host network: no NAT, no
    /// difference between the bridge's MTU and the network's. A named volume: Docker fills it from the image first, and it
    /// is below /var/lib/docker, where libraries compiled into a cache can be loaded; the rest of /var is mounted noexec
    /// (https://docs.cloud.google.com/container-optimized-os/docs/concepts/disks-and-filesystem).
    /// </remarks>
    public const string Run = """
        #!/bin/bash
        set -euo pipefail
        # shellcheck source=/dev/null
        source "${BASH_SOURCE[0]%/*}/workload.sh"

        if [[ -z $shared_memory_bytes ]]; then
          while read -r name kibibytes _; do
            if [[ $name == MemTotal: ]]; then
              shared_memory_bytes=$((kibibytes * 512))
            fi
          done </proc/meminfo
        fi

        options=(
          --detach --rm --name inference-server
          --network host
          --shm-size "$shared_memory_bytes"
          --log-driver json-file --log-opt max-size=100m --log-opt max-file=3
        )
        if [[ -n $cache_directory ]]; then
          options+=(--volume "inference-cache:$cache_directory")
        fi
        if ((${#entrypoint[@]} > 0)); then
          options+=(--entrypoint "${entrypoint[0]}")
        fi

        library_path=
        if ((gpu_count > 0)); then
          for ((gpu = 0; gpu < gpu_count; gpu++)); do
            options+=(--device "/dev/nvidia$gpu")
          done
          options+=(
            --device /dev/nvidiactl
            --device /dev/nvidia-uvm
            --volume /var/lib/nvidia/lib64:/usr/local/nvidia/lib64:ro
            --volume /var/lib/nvidia/bin:/usr/local/nvidia/bin:ro
          )
          while IFS= read -r variable; do
            if [[ $variable == LD_LIBRARY_PATH=* ]]; then
              library_path=${variable#*=}
            fi
          done < <(docker image inspect --format '{{range .Config.Env}}{{println .}}{{end}}' -- "$image")
        fi

        for variable in "${environment[@]}"; do
          if ((gpu_count > 0)) && [[ $variable == LD_LIBRARY_PATH=* ]]; then
            library_path=${variable#*=}
          else
            options+=(--env "$variable")
          fi
        done
        if ((gpu_count > 0)); then
          # First: an image may bring CUDA's compatibility libraries, which belong to another driver.
          options+=(--env "LD_LIBRARY_PATH=/usr/local/nvidia/lib64:${library_path:-/usr/local/cuda/lib64}")
        fi

        docker run "${options[@]}" -- "$image" "${arguments[@]}"
        exec docker wait inference-server

        """;

    /// <summary>Installs the NVIDIA driver, on every boot, and fails unless each GPU has its device.</summary>
    public const string GpuDriver = """
        #!/bin/bash
        set -euo pipefail
        # shellcheck source=/dev/null
        source "${BASH_SOURCE[0]%/*}/workload.sh"

        cos-extensions install gpu -- -version="$driver_version"

        # /var is mounted noexec.
        mount --bind /var/lib/nvidia /var/lib/nvidia
        mount -o remount,exec /var/lib/nvidia
        /var/lib/nvidia/bin/nvidia-smi

        devices=(/dev/nvidiactl /dev/nvidia-uvm)
        for ((gpu = 0; gpu < gpu_count; gpu++)); do
          devices+=("/dev/nvidia$gpu")
        done
        for device in "${devices[@]}"; do
          if [[ ! -e $device ]]; then
            echo "The driver is installed, but $device is missing: the machine has fewer than $gpu_count working GPUs." >&2
            exit 1
          fi
        done

        """;
}
