namespace MlInferenceCdktf.Serving;

/// <summary>What the machine's scripts share.</summary>
internal static class CommonScript
{
    /// <summary>What the other scripts begin with.</summary>
    /// <remarks>
    /// A failed step is named on the console and in Cloud Logging, the port stays closed, and systemd begins again.
    /// </remarks>
    public const string Text = """
        # shellcheck shell=bash disable=SC2034
        set -Eeuo pipefail
        # shellcheck source=/dev/null
        source "${BASH_SOURCE[0]%/*}/workload.sh"

        begin() {
          step=$*
          echo "inference: $step"
        }
        step=start
        trap '((BASH_SUBSHELL > 0)) || echo "inference: FAILED to $step" >&2' ERR

        metadata() {
          curl --fail --silent --show-error --retry 5 --retry-connrefused --max-time 10 \
            --header 'Metadata-Flavor: Google' "http://metadata.google.internal/computeMetadata/v1/$1"
        }

        # Only once: a restart neither needs the registry nor changes what a tag meant at boot.
        pull() {
          local attempt
          for attempt in 1 2 3; do
            if docker image inspect -- "$1" >/dev/null 2>&1 || docker pull --quiet -- "$1"; then
              return
            fi
            sleep $((attempt * 5))
          done
          return 1
        }

        # Docker's own volumes fill from the image first and may hold libraries; the rest of /var is mounted noexec.
        volume() {
          if mountpoint --quiet /mnt/disks/inference; then
            mkdir -p "/mnt/disks/inference/$1"
            echo "/mnt/disks/inference/$1"
          else
            echo "inference-$1"
          fi
        }

        # The image's own firewall drops what comes in, except SSH. Clients of a server that is not ready, or no longer, are refused
        # at once, so that the load balancer asks another replica; the machine itself still gets through.
        firewall() {
          local port
          for port in "${ports[@]}"; do
            iptables -w "$1" INPUT -p tcp --dport "$port" "${@:2}" || return
          done
        }
        allow=(-j ACCEPT)
        refuse=('!' -i lo -m conntrack --ctstate NEW -j REJECT --reject-with tcp-reset)
        turn_clients_away() {
          firewall -C "${refuse[@]}" 2>/dev/null || firewall -I "${refuse[@]}"
        }
        let_clients_in() {
          firewall -C "${allow[@]}" 2>/dev/null || firewall -I "${allow[@]}"
          firewall -D "${refuse[@]}"
        }

        """;
}
