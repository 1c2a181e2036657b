namespace MlInferenceCdktf.App.Tests.Running;

/// <summary>What every mistake of a user's is answered with.</summary>
internal static class Refusal
{
    /// <summary>Exit code 1; the message with its fix on standard error, and nothing else anywhere.</summary>
    public static string Of(ToolResult result)
    {
        Assert.True(result.ExitCode == 1, $"exit code {result.ExitCode}, not 1\n{result.Error}\n{result.Output}");
        Assert.Empty(result.Output);
        Assert.Contains("fix: ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        return result.Error;
    }
}
