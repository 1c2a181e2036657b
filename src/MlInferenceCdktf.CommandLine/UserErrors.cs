using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Sandbox;

namespace MlInferenceCdktf.CommandLine;

/// <summary>A mistake of the user's, with its fix.</summary>
internal sealed class UserErrorException(string message, string fix) : Exception(message)
{
    public string Fix { get; } = fix;
}

/// <summary>Turns what users can mend into messages on standard error, without a stack trace.</summary>
internal static class UserErrors
{
    public static int Catch(Action action) => Catch(() =>
    {
        action();
        return ExitCode.Fine;
    });

    /// <summary>Runs what answers with an exit code of its own.</summary>
    public static int Catch(Func<int> action) => CatchAsync(() => Task.FromResult(action())).GetAwaiter().GetResult();

    /// <summary>Runs what Ctrl+C ends in order.</summary>
    public static async Task<int> CatchAsync(Func<CancellationToken, Task<int>> action)
    {
        using var signals = new StopSignals();
        try
        {
            return await CatchAsync(() => action(signals.Token));
        }
        catch (OperationCanceledException) when (signals.Token.IsCancellationRequested)
        {
            Console.Error.WriteLine("stopped");
            return ExitCode.BadInput;
        }
    }

    private static async Task<int> CatchAsync(Func<Task<int>> action)
    {
        try
        {
            return await action();
        }
        catch (Exception wrong) when (wrong is InferenceOptionsException or SandboxException)
        {
            Console.Error.WriteLine(wrong.Message);
        }
        catch (UserErrorException wrong)
        {
            Console.Error.WriteLine($"error: {wrong.Message}");
            Console.Error.WriteLine($"  fix: {wrong.Fix}");
        }

        return ExitCode.BadInput;
    }
}
