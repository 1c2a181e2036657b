namespace MlInferenceCdktf.CommandLine;

/// <summary>What the command line answers with; the same for every verb.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>Bad input, wrong usage, or a missing tool.</summary>
    public const int BadInput = 1;

    /// <summary>The input is fine to read, and what was found about it is not.</summary>
    public const int Findings = 2;
}
