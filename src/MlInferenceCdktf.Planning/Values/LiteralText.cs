namespace MlInferenceCdktf;

/// <summary>Tells apart text that is known at synthesis from text that is not, or cannot be carried.</summary>
internal static class LiteralText
{
    /// <summary>Whether the text holds a CDKTF token: a mark that stands for a value known only during apply.</summary>
    public static bool HasToken(string text) => text.Contains("TfToken[", StringComparison.Ordinal);

    /// <summary>Whether the text survives JSON, Terraform and a shell: no NUL, no control characters but tab and line feeds, no halves of characters.</summary>
    public static bool IsCarried(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]) || (char.IsControl(text[i]) && text[i] is not ('\t' or '\n' or '\r')))
            {
                return false;
            }
        }

        return true;
    }
}
