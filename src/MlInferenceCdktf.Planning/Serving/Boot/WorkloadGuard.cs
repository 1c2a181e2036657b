using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Serving;

/// <summary>The last look at a workload before it becomes a script: whatever a script cannot carry is refused.</summary>
internal static partial class WorkloadGuard
{
    private const int MostGpus = 16; // a2-megagpu-16g, the largest machine of https://docs.cloud.google.com/compute/docs/gpus.

    public static void Check(Workload workload)
    {
        string[] problems = [.. Problems(workload), .. TextProblems(workload)];
        if (problems.Length > 0)
        {
            throw new ArgumentException(string.Join('\n', problems), nameof(workload));
        }
    }

    private static IEnumerable<string> Problems(Workload workload)
    {
        (bool IsGood, string Option, object? Value, string Fix)[] rules =
        [
            (workload.Image.Length > 0, "Image", workload.Image, "write an image reference such as 'vllm/vllm-openai:v0.11.0'"),
            (workload.Port is >= 1 and <= 65535, "Port", workload.Port, "write a port from 1 to 65535"),
            (workload.HealthPort is null or (>= 1 and <= 65535), "HealthPort", workload.HealthPort ?? 0, "write a port from 1 to 65535"),
            (workload.GpuCount is >= 0 and <= MostGpus, "GpuCount", workload.GpuCount, $"write a count from 0 to {MostGpus}"),
            (IsNullOr(DriverVersion(), workload.DriverVersion), "DriverVersion", workload.DriverVersion, "write 'default', 'latest', a branch such as 'R580' or a full version such as '580.95.05'"),
            (workload.SharedMemoryBytes is null or > 0, "SharedMemoryBytes", workload.SharedMemoryBytes, "write a size above 0, or leave it out for half of the memory"),
            (IsNullOr(CacheDirectory(), workload.CacheDirectory), "CacheDirectory", workload.CacheDirectory, "write an absolute path of letters, digits, '.', '_', '-' and '/', or null"),
            (workload.Files.Keys.All(path => CacheDirectory().IsMatch(path)), "Files", string.Join(", ", workload.Files.Keys), "write absolute paths of letters, digits, '.', '_', '-' and '/'"),
            (workload.Secrets.Values.All(secret => Secret().IsMatch(secret)), "Secrets", string.Join(", ", workload.Secrets.Values), "write 'secrets/NAME/versions/VERSION', with 'projects/PROJECT/' before it for another project"),
            (IsDrainTimeout(workload.DrainTimeout), "DrainTimeout", workload.DrainTimeout, "write whole seconds from 0 to 1 hour"),
            .. workload.Environment.Keys.Concat(workload.Secrets.Keys).Select(name => (VariableName().IsMatch(name), "Environment", (object?)name, "write names of letters, digits and '_' that do not start with a digit")),
        ];
        return rules.Where(rule => !rule.IsGood).Select(rule => FormattableString.Invariant($"{rule.Option} is '{rule.Value}': {rule.Fix}."));
    }

    // The text stays out of the message: it may be one that should not have been there.
    private static IEnumerable<string> TextProblems(Workload workload)
    {
        (string Option, string Text)[] texts =
        [
            ("Image", workload.Image),
            ("Entrypoint", workload.Entrypoint ?? ""),
            ("Weights", workload.Weights ?? ""),
            ("Metrics", workload.Metrics?.Path ?? ""),
            .. workload.Files.Select(file => ("Files", file.Key + file.Value)),
            .. workload.WarmUp.Select(request => ("WarmUp", request.Path + request.Body)),
            .. workload.Arguments.Select(argument => ("Arguments", argument)),
            .. workload.Environment.Select(variable => ($"Environment['{variable.Key}']", variable.Value)),
        ];
        return texts.Where(text => text.Text.Contains('\0', StringComparison.Ordinal))
            .Select(text => $"{text.Option} holds the NUL character, which no process argument can carry: remove it.");
    }

    private static bool IsDrainTimeout(TimeSpan timeout) =>
        timeout >= TimeSpan.Zero && timeout <= TimeSpan.FromHours(1) && timeout.Ticks % TimeSpan.TicksPerSecond == 0;

    private static bool IsNullOr(Regex pattern, string? text) => text is null || pattern.IsMatch(text);

    [GeneratedRegex(@"^(default|latest|R[0-9]{3}|[0-9]{3}(\.[0-9]{1,3}){1,2})\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DriverVersion();

    // No ':' and no ',': docker reads both as separators in a volume.
    [GeneratedRegex(@"^/[A-Za-z0-9._/-]+\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CacheDirectory();

    [GeneratedRegex(@"^(projects/[-.:a-z0-9]{1,100}/)?secrets/[-_A-Za-z0-9]{1,255}/versions/[-_A-Za-z0-9]{1,63}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Secret();

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_]*\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VariableName();
}
