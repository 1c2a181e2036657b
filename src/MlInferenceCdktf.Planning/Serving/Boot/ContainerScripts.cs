namespace MlInferenceCdktf.Serving;

/// <summary>The scripts that make a docker command of a workload.</summary>
internal static class ContainerScripts
{
    /// <summary>Collects the options and the command of the server's container.</summary>
    public const string Container = """
        # shellcheck shell=bash disable=SC2034

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
          options+=(--volume "$(volume cache):$cache_directory")
        fi
        if [[ -n $weights ]]; then
          options+=(--volume "$(volume models):/models:ro")
        fi

        # In memory, where nobody but root gets to; the container's own user may be another.
        mkdir -p /run/inference-server/files
        for ((file = 0; file < ${#files[@]}; file += 2)); do
          printf '%s' "${files[file + 1]}" >"/run/inference-server/files/$file"
          options+=(--volume "/run/inference-server/files/$file:${files[file]}:ro")
        done

        image_list() {
          local words
          mapfile -t words < <(docker image inspect --format "{{range .Config.$1}}{{println .}}{{end}}" -- "$image")
          # docker ends its answer with a line feed of its own.
          if ((${#words[@]} > 0)) && [[ -z ${words[-1]} ]]; then
            unset 'words[-1]'
          fi
          if ((${#words[@]} > 0)); then
            printf '%s\n' "${words[@]}"
          fi
        }

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
          done < <(image_list Env)
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

        command=("${arguments[@]}")
        if ((${#secrets[@]} > 0)); then
          # Not by --env: docker writes a container's variables to the disk. The image's own command comes behind ours.
          mapfile -t own < <(image_list Entrypoint)
          if ((${#entrypoint[@]} > 0)); then
            own=(${entrypoint[0]:+"${entrypoint[0]}"})
          elif ((${#command[@]} == 0)); then
            mapfile -t command < <(image_list Cmd)
          fi
          options+=(
            --volume /run/inference-server/secrets:/run/secrets:ro
            --volume /etc/inference/with-secrets.sh:/run/with-secrets.sh:ro
            --entrypoint /bin/sh
          )
          command=(/run/with-secrets.sh "${own[@]}" "${command[@]}")
        elif ((${#entrypoint[@]} > 0)); then
          options+=(--entrypoint "${entrypoint[0]}")
        fi

        """;

    /// <summary>Inside the container: makes variables of the secrets, then becomes the server.</summary>
    public const string WithSecrets = """
        #!/bin/sh
        set -eu
        for inference_secret in /run/secrets/*; do
          # Line feeds at a secret's end are lost, as whoever typed it with echo would wish.
          inference_value=$(cat "$inference_secret")
          export "${inference_secret##*/}=$inference_value"
        done
        unset inference_secret inference_value
        exec "$@"

        """;

    /// <summary>Fetches the secrets by their names, before every start.</summary>
    /// <remarks>/run is memory, COS has no swap. Token and values go through pipes: an argument can be read by every process.</remarks>
    public const string Secrets = """
        #!/bin/bash
        # shellcheck source=/dev/null
        source "${BASH_SOURCE[0]%/*}/common.sh"

        member() {
          [[ $2 =~ \"$1\"[[:space:]]*:[[:space:]]*\"([^\"]*)\" ]]
          printf '%s' "${BASH_REMATCH[1]}"
        }

        folder=/run/inference-server/secrets
        rm -rf "$folder"
        mkdir -p "$folder"
        begin "ask for a token of the service account"
        token=$(member access_token "$(metadata instance/service-accounts/default/token)")
        project=$(metadata project/project-id)

        for secret in "${secrets[@]}"; do
          resource=${secret#*=}
          if [[ $resource != projects/* ]]; then
            resource=projects/$project/$resource
          fi
          begin "read $resource"
          reply=$(curl --fail --silent --show-error --retry 5 --retry-connrefused --max-time 30 \
            --header @<(printf 'Authorization: Bearer %s\n' "$token") \
            "https://secretmanager.googleapis.com/v1/$resource:access")
          value=$(member data "$reply")
          base64 --decode < <(printf '%s' "$value") >"$folder/${secret%%=*}"
        done

        """;
}
