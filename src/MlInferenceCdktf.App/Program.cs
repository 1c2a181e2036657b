using System.CommandLine;
using MlInferenceCdktf.App.Commands;
using MlInferenceCdktf.CommandLine;
using MlInferenceCdktf.CommandLine.Review;
using MlInferenceCdktf.CommandLine.Sandbox;

namespace MlInferenceCdktf.App;

/// <summary>The CDKTF app and its command line.</summary>
internal static class Program
{
    private static Task<int> Main(string[] arguments)
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
        return Verbs.RunAsync(root, arguments);
    }
}
