using System.CommandLine;
using System.CommandLine.Invocation;

namespace MlInferenceCdktf.CommandLine;

/// <summary>Runs a command line in the way that all of ours answer.</summary>
internal static class Verbs
{
    public static async Task<int> RunAsync(RootCommand root, string[] arguments)
    {
        var parsed = root.Parse(arguments);
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
        if (parsed.Action is ParseErrorAction wrongUsage)
        {
            // Standard output is for results: a program that reads it must not meet a usage text there.
            configuration.Output = Console.Error;
            wrongUsage.ShowHelp = false;
        }

        var exitCode = await parsed.InvokeAsync(configuration);
        if (parsed.Errors.Count == 0)
        {
            return exitCode;
        }

        Console.Error.WriteLine("  fix: --help lists the verbs, and a verb's options");
        return ExitCode.BadInput;
    }
}
