using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Planning;

/// <summary>Guesses whether a variable holds a secret, by its name or by the marks that well-known secrets begin with.</summary>
internal static partial class SecretText
{
    public static bool Looks(string name, string value) =>
        value.Length > 0 && ((Name().IsMatch(name) && value.Length >= 8) || Value().IsMatch(value));

    // MAX_TOKENS and TOKENIZER are settings of language models, not secrets.
    [GeneratedRegex(@"(^|_)(API_?KEY|TOKEN|SECRET|PASSWORD|PASSWD|PRIVATE_?KEY|CREDENTIALS?)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Name();

    [GeneratedRegex(@"^(hf_[A-Za-z0-9]{20,}|gh[pousr]_[A-Za-z0-9]{20,}|sk-[-_A-Za-z0-9]{16,}|AIza[-_A-Za-z0-9]{30,}|AKIA[A-Z0-9]{16})|-----BEGIN [A-Z ]*PRIVATE KEY-----", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Value();
}
