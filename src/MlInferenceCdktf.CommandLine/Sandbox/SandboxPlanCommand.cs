using System.CommandLine;
using MlInferenceCdktf.Sandbox;

namespace MlInferenceCdktf.CommandLine.Sandbox;

/// <summary>Plans a stack.</summary>
internal static class SandboxPlanCommand
{
    public static Command Create(DefaultStack stack)
    {
        var command = new Command("plan", "Says what terraform would do.");
        var input = SandboxInput.AddTo(command, stack);
        var json = new Option<string?>("--json") { Description = "A file to write the plan to, as 'terraform show -json' gives it." };
        var format = CommonOptions.Format();
        command.Options.Add(json);
        command.Options.Add(format);
        command.SetAction((parsed, _) => UserErrors.CatchAsync(async cancellation =>
        {
            using var target = input.Open(parsed);
            await using var sandbox = await SandboxSession.StartAsync(target.Folder, input.Options(parsed), cancellation);
            (await sandbox.ValidateAsync(cancellation)).OrThrow();
            var plan = await sandbox.PlanAsync(cancellation);
            if (parsed.GetValue(json) is { } file)
            {
                Write(file, plan);
            }

            if (CommonOptions.IsJson(parsed, format))
            {
                Terminal.WriteJson(PlanSummary.Of(target.Name, plan));
            }
            else
            {
                PlanReport.WriteText(PlanSummary.Of(target.Name, plan));
            }

            return ExitCode.Fine;
        }));
        return command;
    }

    private static void Write(string file, TerraformPlan plan)
    {
        try
        {
            File.WriteAllText(file, plan.Json.ToJsonString());
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"--json: cannot write '{file}': {failure.Message}", "name a file in a folder that can be written to");
        }
    }
}
