namespace MlInferenceCdktf.Naming;

/// <summary>Turns free text into the letters, digits and hyphens that Google's names are made of.</summary>
internal static class Slug
{
    /// <summary>Lower-cases ASCII letters, turns every other run of characters into one hyphen and keeps at most so many characters.</summary>
    public static string Of(string text, int maxLength)
    {
        var slug = new List<char>(text.Length);
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Add(char.ToLowerInvariant(c));
            }
            else if (slug.Count > 0 && slug[^1] != '-')
            {
                slug.Add('-');
            }
        }

        var cut = new string([.. slug.Take(maxLength)]).Trim('-');
        return cut.Length > 0 && char.IsAsciiDigit(cut[0]) ? ("x" + cut)[..Math.Min(maxLength, cut.Length + 1)].TrimEnd('-') : cut;
    }
}
