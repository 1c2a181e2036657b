using System.CommandLine;
using MlInferenceCdktf.App.Output;
using MlInferenceCdktf.CommandLine;

namespace MlInferenceCdktf.App.Commands;

/// <summary>Says what is decided, and why.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var config = CommonOptions.Config();
        var format = CommonOptions.Format();
        var command = new Command("explain", "Says what is decided for each service, and why. Writes nothing.") { config, format };
        command.SetAction(parsed => UserErrors.Catch(() =>
        {
            var app = PlannedApp.Load(parsed.GetRequiredValue(config));
            if (CommonOptions.IsJson(parsed, format))
            {
                ExplainReport.WriteJson(app);
            }
            else
            {
                ExplainReport.WriteText(app);
            }
        }));
        return command;
    }
}
