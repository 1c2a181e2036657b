using System.CommandLine;
using MlInferenceCdktf.CommandLine;
using MlInferenceCdktf.CommandLine.Sandbox;

namespace MlInferenceCdktf.App;

/// <summary>The stack that a file describes, synthesized into a folder that is gone afterwards.</summary>
internal sealed class SynthesizedStack : DefaultStack
{
    private readonly Option<string> _config = CommonOptions.Config();

    public override string Description => "the stack of --config, synthesized";

    public override Option Place => _config;

    public override StackInput Open(ParseResult parsed)
    {
        var config = parsed.GetRequiredValue(_config);
        using var synthesis = new Synthesis();
        var app = PlannedApp.Load(config);
        var folder = Directory.CreateTempSubdirectory("mlinference-").FullName;
        try
        {
            var written = synthesis.Write(app, folder);
            return new(Path.GetDirectoryName(written.Terraform)!, config, folder);
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }
}
