using System.CommandLine;
using MlInferenceCdktf.App.Output;
using MlInferenceCdktf.CommandLine;

namespace MlInferenceCdktf.App.Commands;

/// <summary>Writes the Terraform JSON.</summary>
internal static class SynthCommand
{
    // cdktf-cli tells the app where to write.
    private const string CdktfOutdir = "CDKTF_OUTDIR";

    public static Command Create()
    {
        var command = new Command("synth", "Writes the Terraform JSON of what a file describes, and says what was made.");
        Configure(command);
        return command;
    }

    /// <summary>Lets the program without a verb do the same.</summary>
    public static void MakeDefaultOf(RootCommand root) => Configure(root);

    private static void Configure(Command command)
    {
        var config = CommonOptions.Config();
        var format = CommonOptions.Format();
        var output = new Option<string>("--out", "-o")
        {
            Description = "The folder to write to.",
            DefaultValueFactory = _ => Environment.GetEnvironmentVariable(CdktfOutdir) is { Length: > 0 } folder ? folder : "cdktf.out",
        };
        command.Options.Add(config);
        command.Options.Add(CommonOptions.NotEmpty(output));
        command.Options.Add(format);
        command.SetAction(parsed => UserErrors.Catch(() =>
        {
            var file = parsed.GetRequiredValue(config);
            var folder = parsed.GetRequiredValue(output);
            using var synthesis = new Synthesis();
            var app = PlannedApp.Load(file);
            var written = synthesis.Write(app, folder);
            if (CommonOptions.IsJson(parsed, format))
            {
                SynthReport.WriteJson(app, written);
            }
            else
            {
                SynthReport.WriteText(app, written, file);
            }
        }));
    }
}
