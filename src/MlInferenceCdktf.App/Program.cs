using System.CommandLine;
using MlInferenceCdktf.App.Commands;

namespace MlInferenceCdktf.App;

/// <summary>The CDKTF app and its command line.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        var synth = SynthCommand.Create();
        var root = new RootCommand("Turns a description of inference services into the Terraform JSON of a global, auto-scaling system on Google Cloud. Without a verb: synth.")
        {
            synth,
            ExplainCommand.Create(),
            CatalogCommand.Create(),
            SchemaCommand.Create(),
        };
        SynthCommand.MakeDefaultOf(root);
        var parsed = root.Parse(arguments);
        var exitCode = parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        return parsed.Errors.Count > 0 ? ExitCode.BadInput : exitCode;
    }
}
