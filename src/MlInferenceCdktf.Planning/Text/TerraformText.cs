using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Text;

/// <summary>Makes literal text inert in Terraform JSON, where every string (and every key) is a template.</summary>
public static class TerraformText
{
    // Linear time on any text; a time limit would make the outcome depend on the machine.
    private static readonly Regex Openings = new(
        @"(?<dollars>\$*)(?<token>\$\{TfToken\[[A-Za-z0-9:._-]+\]\})|[$%]\{|^\ufeff",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);

    /// <summary>
    /// Escapes text so that Terraform evaluates it to exactly the same text: <c>${</c> becomes <c>$${</c> and
    /// <c>%{</c> becomes <c>%%{</c>. CDKTF tokens (<c>${TfToken[…]}</c>) stay live.
    /// </summary>
    /// <remarks>
    /// Escape the whole string once. Two texts escaped apart and joined afterwards can open a template at the seam
    /// (<c>"$"</c> and <c>"{x}"</c>). <c>Fn.RawString</c> is no substitute: it leaves <c>%{</c> and alters quotes.
    /// Terraform normalizes all text to NFC; no escape prevents that.
    /// </remarks>
    /// <param name="text">The literal text, tokens included.</param>
    public static string Escape(string text) => Openings.Replace(text, EscapeOpening);

    private static string EscapeOpening(Match match) => match switch
    {
        // Terraform drops a byte order mark that begins a template.
        { Value: "\ufeff" } => "${\"\"}\ufeff",
        _ when !match.Groups["token"].Success => match.Value[0] + match.Value,
        _ when match.Groups["dollars"].Length == 0 => match.Value,
        // "$" before a token would read as "$${", an escaped literal; inside a quoted expression it is only a dollar.
        _ => $$"""${"{{match.Groups["dollars"].Value}}"}{{match.Groups["token"].Value}}""",
    };
}
