using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Review.Values;

/// <summary>Tells texts that look like credentials by the prefixes their issuers give them.</summary>
internal static partial class SecretLook
{
    /// <summary>What it looks like, in words; null for an ordinary text.</summary>
    public static string? Of(string text) => text switch
    {
        _ when PrivateKey().IsMatch(text) => "a private key",
        _ when HuggingFace().IsMatch(text) => "a Hugging Face token",
        _ when GitHub().IsMatch(text) => "a GitHub token",
        _ when Google().IsMatch(text) => "a Google API key or access token",
        _ when Aws().IsMatch(text) => "an AWS access key",
        _ when OpenAi().IsMatch(text) => "an API key",
        _ when Jwt().IsMatch(text) => "a signed web token",
        _ when Assignment().IsMatch(text) => "a password or key assigned in clear",
        _ => null,
    };

    [GeneratedRegex("-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----", RegexOptions.None, 1000)]
    private static partial Regex PrivateKey();

    [GeneratedRegex(@"\bhf_[A-Za-z0-9]{20,}", RegexOptions.None, 1000)]
    private static partial Regex HuggingFace();

    [GeneratedRegex(@"\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{30,})", RegexOptions.None, 1000)]
    private static partial Regex GitHub();

    [GeneratedRegex(@"\b(?:AIza[A-Za-z0-9_-]{30,}|ya29\.[A-Za-z0-9_-]{20,})", RegexOptions.None, 1000)]
    private static partial Regex Google();

    [GeneratedRegex(@"\b(?:AKIA|ASIA)[A-Z0-9]{16}\b", RegexOptions.None, 1000)]
    private static partial Regex Aws();

    [GeneratedRegex(@"\b(?:sk-[A-Za-z0-9_-]{20,}|xox[abpr]-[A-Za-z0-9-]{20,}|nvapi-[A-Za-z0-9_-]{20,})", RegexOptions.None, 1000)]
    private static partial Regex OpenAi();

    [GeneratedRegex(@"\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}", RegexOptions.None, 1000)]
    private static partial Regex Jwt();

    /// <summary>A literal of eight or more characters; a reference such as <c>$TOKEN</c> or a path is no secret.</summary>
    [GeneratedRegex(@"(?i)\b[A-Z0-9_]*(?:PASSWORD|PASSWD|SECRET_KEY|API_KEY|APIKEY|ACCESS_KEY|AUTH_TOKEN|HF_TOKEN)\s*[=:]\s*[""']?(?![$/{<(]|projects/)[A-Za-z0-9+/_.~-]{8,}", RegexOptions.None, 1000)]
    private static partial Regex Assignment();
}
