using System.Globalization;

namespace MlInferenceCdktf.Bench.Measuring;

/// <summary>What Linux tells of processes in /proc; null on other systems.</summary>
internal static class LinuxProcesses
{
    // /proc counts time in USER_HZ, which is 100 on every Linux that .NET runs on.
    private const double MillisecondsPerTick = 10;

    /// <summary>The processor time of all children that have ended, with theirs.</summary>
    public static double? CpuMillisecondsOfChildren()
    {
        if (Read("/proc/self/stat") is not { } stat)
        {
            return null;
        }

        // The name before the parenthesis may hold blanks; cutime and cstime are the fields 16 and 17 (proc_pid_stat(5)).
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (Number(fields[13]) + Number(fields[14])) * MillisecondsPerTick;
    }

    /// <summary>
    /// The sum of the peaks (VmHWM) of the processes that are alive in a tree: no peak between two questions is missed, and
    /// processes whose peaks are at different times count too high.
    /// </summary>
    public static double? PeakMebibytesOfTree(int process)
    {
        if (Read($"/proc/{Text(process)}/status") is not { } status)
        {
            return null;
        }

        var own = status.Split('\n').FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        var kibibytes = own is null ? 0 : Number(own["VmHWM:".Length..].Replace("kB", "", StringComparison.Ordinal));
        return (kibibytes / 1024) + Children(process).Sum(child => PeakMebibytesOfTree(child) ?? 0);
    }

    // A child belongs to the thread that started it.
    private static IEnumerable<int> Children(int process) => Threads(process)
        .SelectMany(thread => (Read(Path.Combine(thread, "children")) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(id => int.Parse(id, CultureInfo.InvariantCulture));

    private static string[] Threads(int process)
    {
        try
        {
            return Directory.GetDirectories($"/proc/{Text(process)}/task");
        }
        catch (IOException)
        {
            return [];
        }
    }

    /// <summary>A file of /proc; null if its process has ended meanwhile.</summary>
    private static string? Read(string file)
    {
        try
        {
            return File.Exists(file) ? File.ReadAllText(file) : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static double Number(string text) => double.Parse(text, NumberStyles.Integer, CultureInfo.InvariantCulture);
}
