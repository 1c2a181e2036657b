using System.Diagnostics;

namespace MlInferenceCdktf.TestSupport;

/// <summary>Runs the programs of this machine.</summary>
internal static class Tool
{
    public static bool IsHere(string name) => Candidates(name).Any(File.Exists);

    /// <summary>Where a program is.</summary>
    public static string Find(string name) => Candidates(name).First(File.Exists);

    private static IEnumerable<string> Candidates(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name));

    public static ToolResult Run(string name, IEnumerable<string> arguments, string? folder = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(name, arguments)
        {
            WorkingDirectory = folder ?? Path.GetTempPath(),
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (key, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[key] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>Runs a program that must succeed.</summary>
    public static string Output(string name, IEnumerable<string> arguments, string? folder = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var result = Run(name, arguments, folder, environment);
        Assert.True(result.ExitCode == 0, $"{name} failed with {result.ExitCode}:\n{result.Error}\n{result.Output}");
        return result.Output;
    }
}

internal sealed record ToolResult(int ExitCode, string Output, string Error);
