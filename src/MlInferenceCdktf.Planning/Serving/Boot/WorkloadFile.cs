using System.Globalization;
using System.Text;
using MlInferenceCdktf.Text;

namespace MlInferenceCdktf.Serving;

/// <summary>
/// The one file that holds what the user wrote: bash assignments of quoted words. Scripts and units are constant text
/// around it, so a plan shows a changed option as one changed line, and there is one place where quoting must be right.
/// </summary>
internal static class WorkloadFile
{
    public static string Render(Workload workload)
    {
        var file = new StringBuilder();
        // Nothing here is meant to expand (SC1003, SC2016), and other scripts use the variables (SC2034).
        file.Append("# shellcheck shell=bash disable=SC1003,SC2016,SC2034\n");
        Append(file, "image", ShellText.Quote(workload.Image));
        Append(file, "port", Number(workload.Port));
        Append(file, "ports", $"({string.Join(' ', Ports(workload).Select(port => Number(port)))})");
        Append(file, "gpu_count", Number(workload.GpuCount));
        Append(file, "driver_version", ShellText.Quote(workload.DriverVersion ?? "latest"));
        Append(file, "shared_memory_bytes", ShellText.Quote(workload.SharedMemoryBytes is { } bytes ? Number(bytes) : ""));
        Append(file, "cache_directory", ShellText.Quote(workload.CacheDirectory ?? ""));
        Append(file, "drain_seconds", Number((long)workload.DrainTimeout.TotalSeconds));
        Append(file, "weights", ShellText.Quote(workload.Weights ?? ""));
        Append(file, "local_ssd", workload.LocalSsd ? "1" : "0");
        Append(file, "metrics_port", ShellText.Quote(workload.Metrics is { } metrics ? Number(metrics.Port) : ""));
        Append(file, "metrics_path", ShellText.Quote(workload.Metrics?.Path ?? ""));
        // A queue alone says nothing of the requests that are being answered, which an empty one would cut.
        AppendArray(file, "busy_metrics", workload.Metrics is { RunningMetric: { } running } busy ? new[] { busy.QueueMetric, running }.OfType<string>() : []);
        AppendArray(file, "secrets", workload.Secrets.Select(secret => $"{secret.Key}={secret.Value}"));
        AppendArray(file, "files", workload.Files.SelectMany(entry => new[] { entry.Key, entry.Value }));
        AppendArray(file, "warm_up", workload.WarmUp.SelectMany(request => new[] { request.Path, request.Body }));
        // An array, because an empty entry point is not the same as none.
        AppendArray(file, "entrypoint", workload.Entrypoint is { } entrypoint ? [entrypoint] : []);
        AppendArray(file, "environment", workload.Environment.Select(variable => $"{variable.Key}={variable.Value}"));
        AppendArray(file, "arguments", workload.Arguments);
        return file.ToString();
    }

    private static void Append(StringBuilder file, string name, string word) => file.Append(name).Append('=').Append(word).Append('\n');

    private static void AppendArray(StringBuilder file, string name, IEnumerable<string> values)
    {
        file.Append(name).Append("=(\n");
        foreach (var value in values)
        {
            file.Append("  ").Append(ShellText.Quote(value)).Append('\n');
        }

        file.Append(")\n");
    }

    private static IEnumerable<int> Ports(Workload workload) => new[] { workload.Port, workload.HealthPort ?? workload.Port }.Distinct();

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
