using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Sandbox.Sessions;

/// <summary>Terraform init fails where a stack needs a provider that is not simulated: nothing is downloaded.</summary>
internal static partial class MissingProviders
{
    /// <exception cref="SandboxException">Init failed; the message names the providers where they are the reason.</exception>
    public static void OrThrow(TerraformResult init)
    {
        var words = string.Join(' ', init.Error.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var names = Unavailable().Matches(words).Select(static match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (!init.Succeeded && names.Count > 0)
        {
            throw new SandboxException($"The stack needs {string.Join(", ", names)}; the sandbox simulates hashicorp/google and hashicorp/google-beta, and downloads nothing. Take those resources out of the stack that you test.");
        }

        init.OrThrow();
    }

    [GeneratedRegex("available versions for provider (?<name>[^ :]+/[^ :]+):|provider (?:registry\\.terraform\\.io/)?(?<name>[^ :]+/[^ :]+) was not found", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unavailable();
}
