using System.CommandLine;
using MlInferenceCdktf.Sandbox;

namespace MlInferenceCdktf.CommandLine.Sandbox;

/// <summary>Serves the simulated provider to other runs of terraform.</summary>
internal static class SandboxServeCommand
{
    public static Command Create(DefaultStack stack)
    {
        var command = new Command("serve", "Serves the simulated provider, and prints what to export so that terraform, 'cdktf diff' and 'cdktf deploy' use it. Ends with Ctrl+C.");
        var input = SandboxInput.AddTo(command, stack);
        command.SetAction((parsed, _) => UserErrors.CatchAsync(async cancellation =>
        {
            using var target = input.Open(parsed);
            await using var server = await SandboxServer.StartAsync(target.Folder, input.State(parsed), cancellation);
            // Standard output is what a shell reads; the rest is for the eye.
            foreach (var (name, value) in server.Environment)
            {
                Console.Out.WriteLine($"export {name}={ShellWord.Quote(value)}");
            }

            Console.Error.WriteLine($"Serving {target.Name} ({PlanSummary.Offline}) until Ctrl+C. What is applied stays in its project until then.");
            Console.Error.WriteLine("Run the lines above in another terminal, then 'cdktf diff --skip-provider-lock' or 'cdktf deploy --skip-provider-lock' there. A gcs backend would still be asked: use a local one.");
            await UntilStoppedAsync(cancellation);
            return ExitCode.Fine;
        }));
        return command;
    }

    private static async Task UntilStoppedAsync(CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, cancellation);
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how it ends.
        }
    }
}
