using System.CommandLine;
using MlInferenceCdktf.Sandbox;

namespace MlInferenceCdktf.CommandLine.Sandbox;

/// <summary>Applies a stack, plans it again, destroys it.</summary>
internal static class SandboxApplyCommand
{
    public static Command Create(DefaultStack stack)
    {
        var command = new Command("apply", "Applies the stack, expects a second plan to be empty, and destroys it. Nothing outlives the run.");
        var input = SandboxInput.AddTo(command, stack);
        var format = CommonOptions.Format();
        command.Options.Add(format);
        command.SetAction((parsed, _) => UserErrors.CatchAsync(async cancellation =>
        {
            using var target = input.Open(parsed);
            await using var sandbox = await SandboxSession.StartAsync(target.Folder, input.Options(parsed), cancellation);
            var run = await ApplyRun.OfAsync(sandbox, target.Name, cancellation);
            if (CommonOptions.IsJson(parsed, format))
            {
                Terminal.WriteJson(run);
            }
            else
            {
                ApplyReport.WriteText(run);
            }

            return run.Succeeded ? ExitCode.Fine : ExitCode.Findings;
        }));
        return command;
    }
}
