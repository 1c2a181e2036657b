using System.Diagnostics;
using MlInferenceCdktf.Bench.Subjects;

namespace MlInferenceCdktf.Bench.Measuring;

/// <summary>Runs a program to its end and measures it.</summary>
internal static class ProcessRun
{
    // Asking for memory costs the machine half a millisecond.
    private const int PollMilliseconds = 20;

    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static Sample Measure(Command command)
    {
        var start = new ProcessStartInfo(command.File, command.Arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in command.Environment)
        {
            start.Environment[name] = value;
        }

        var cpu = LinuxProcesses.CpuMillisecondsOfChildren();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        double? peak = null;
        while (!process.WaitForExit(PollMilliseconds))
        {
            var now = LinuxProcesses.PeakMebibytesOfTree(process.Id);
            peak = now > peak || peak is null ? now : peak;
        }

        var elapsed = watch.Elapsed.TotalMilliseconds;
        Task.WaitAll(output, errors);
        return process.ExitCode == 0
            ? new(elapsed, LinuxProcesses.CpuMillisecondsOfChildren() - cpu, peak)
            : throw new InvalidOperationException(
                $"{command.File} {string.Join(' ', command.Arguments)} ended with {process.ExitCode}:\n{output.Result}{errors.Result}");
    }
}

/// <summary>One run of a program with all its processes.</summary>
/// <param name="Milliseconds">From start to end.</param>
/// <param name="CpuMilliseconds">Of all processors; null where it cannot be asked.</param>
/// <param name="PeakMebibytes">The most memory; null where it cannot be asked.</param>
internal sealed record Sample(double Milliseconds, double? CpuMilliseconds, double? PeakMebibytes);
