namespace MlInferenceCdktf.Review.Suppressing;

/// <summary>Compares an address with a pattern. Only <c>*</c> and <c>?</c> mean something, for addresses are full of brackets, dots and quotes.</summary>
internal static class AddressPattern
{
    public static bool Matches(string pattern, string address)
    {
        var (p, a, star, from) = (0, 0, -1, 0);
        while (a < address.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, from) = (p++, a);
            }
            else if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == address[a]))
            {
                (p, a) = (p + 1, a + 1);
            }
            else if (star >= 0)
            {
                // Only the last star is tried again, so hostile patterns cost no more than length times length.
                (p, a) = (star + 1, ++from);
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(p).Trim('*').IsEmpty;
    }
}
