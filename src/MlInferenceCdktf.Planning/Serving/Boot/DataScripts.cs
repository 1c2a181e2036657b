namespace MlInferenceCdktf.Serving;

/// <summary>The scripts of driver, local SSD and weights.</summary>
internal static class DataScripts
{
    /// <summary>Google keeps versions of this image for a year only, so a pinned one would stop to boot; nothing of it serves.</summary>
    private const string CloudCli = "gcr.io/google.com/cloudsdktool/google-cloud-cli:stable";

    /// <summary>Installs the NVIDIA driver, on every boot, and fails unless each GPU has its device.</summary>
    public const string GpuDriver = """
        #!/bin/bash
        # shellcheck source=/dev/null
        source "${BASH_SOURCE[0]%/*}/common.sh"

        begin "install the GPU driver $driver_version"
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

    /// <summary>Makes one file system of the machine's local SSDs, where it has any, and copies the weights.</summary>
    /// <remarks>
    /// The disks' names are Compute Engine's (https://docs.cloud.google.com/compute/docs/disks/format-mount-disk-linux); that
    /// Container-Optimized OS has mdadm is not documented, though GKE nodes with it are set up so
    /// (https://github.com/kubernetes-sigs/sig-storage-local-static-provisioner/blob/master/examples/gke-daemonset-raid-disks.yaml).
    /// What is on local SSD is lost when a machine stops, and never needed again: everything on it can be downloaded anew.
    /// </remarks>
    public const string Data = $$"""
        #!/bin/bash
        # shellcheck source=/dev/null
        source "${BASH_SOURCE[0]%/*}/common.sh"

        mount_local_ssd() {
          local device
          shopt -s nullglob
          disks=(/dev/disk/by-id/google-local-nvme-ssd-*)
          if ((${#disks[@]} == 0)); then
            echo "inference: no local SSD was found; weights and cache are on the boot disk"
            return
          fi
          device=${disks[0]}
          # Without the tool, one disk is better than no replica.
          if ((${#disks[@]} > 1)) && mdadm --version >/dev/null 2>&1; then
            device=/dev/md0
            if [[ ! -e $device ]]; then
              mdadm --assemble "$device" "${disks[@]}" 2>/dev/null ||
                mdadm --create "$device" --run --level=0 --raid-devices="${#disks[@]}" "${disks[@]}"
            fi
          fi
          blkid "$device" >/dev/null || mkfs.ext4 -q -F -m 0 -E lazy_itable_init=0,lazy_journal_init=0 "$device"
          mkdir -p /mnt/disks/inference
          mount -o discard,nodev,nosuid "$device" /mnt/disks/inference
        }

        if ((local_ssd)) && ! mountpoint --quiet /mnt/disks/inference; then
          begin "mount local SSD"
          mount_local_ssd
        fi

        if [[ -n $weights ]]; then
          cli={{CloudCli}}
          begin "pull $cli"
          pull "$cli"
          begin "copy $weights"
          docker rm --force inference-weights >/dev/null 2>&1 || true
          docker run --rm --name inference-weights --network host --volume "$(volume models):/models" -- "$cli" \
            gcloud storage rsync --recursive "$weights" /models
        fi

        """;
}
