namespace MlInferenceCdktf.Sandbox;

/// <summary>One run of terraform.</summary>
/// <param name="Command">The command, such as <c>plan</c>.</param>
/// <param name="ExitCode">Terraform's exit code.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record TerraformResult(string Command, int ExitCode, string Output, string Error, TimeSpan Elapsed)
{
    /// <summary>Whether terraform was content.</summary>
    public bool Succeeded => ExitCode == 0;

    /// <summary>The result itself when terraform was content.</summary>
    /// <returns>This result.</returns>
    /// <exception cref="SandboxException">Terraform failed; the message has its words.</exception>
    public TerraformResult OrThrow() => Succeeded ? this : throw new SandboxException($"terraform {Command} failed (offline simulation):\n{(Error.Length > 0 ? Error : Output).Trim()}");
}
