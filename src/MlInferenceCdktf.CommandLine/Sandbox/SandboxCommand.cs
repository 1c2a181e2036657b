using System.CommandLine;

namespace MlInferenceCdktf.CommandLine.Sandbox;

/// <summary>Runs the real terraform offline.</summary>
internal static class SandboxCommand
{
    public static Command Create(DefaultStack stack) =>
        new("sandbox", "Runs the real terraform over a stack, offline: against a simulated google provider and project, without credentials.")
        {
            SandboxPlanCommand.Create(stack),
            SandboxApplyCommand.Create(stack),
            SandboxServeCommand.Create(stack),
        };
}
