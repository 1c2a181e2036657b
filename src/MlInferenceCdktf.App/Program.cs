using System.CommandLine;
using System.CommandLine.Invocation;
using MlInferenceCdktf.App.Commands;
using MlInferenceCdktf.CommandLine;
using MlInferenceCdktf.CommandLine.Review;
using MlInferenceCdktf.CommandLine.Sandbox;

namespace MlInferenceCdktf.App;

/// <summary>The CDKTF app and its command line.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        var synth = SynthCommand.Create();
        var root = new RootCommand("Turns a description of inference services into the Terraform JSON of a global, auto-scaling system on Google Cloud. Without a verb: synth.")
        {
            synth,
            ExplainCommand.Create(),
            CatalogCommand.Create(),
            SchemaCommand.Create(),
            SandboxCommand.Create(new SynthesizedStack()),
            ReviewCommand.Create(),
        };
        SynthCommand.MakeDefaultOf(root);
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
