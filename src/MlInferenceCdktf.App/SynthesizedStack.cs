using MlInferenceCdktf.CommandLine.Sandbox;

namespace MlInferenceCdktf.App;

/// <summary>The stack that a file describes, synthesized into a folder that is gone afterwards.</summary>
internal sealed class SynthesizedStack : DefaultStack
{
    public override string Description => "the stack of --config, synthesized";

    public override StackInput Open(string config)
    {
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
