namespace MlInferenceCdktf.Catalogs;

/// <summary>Names that someone may have meant.</summary>
public static class NearMatch
{
    /// <summary>The most names that <see cref="Suggest"/> gives.</summary>
    public const int MaxSuggestions = 3;

    /// <summary>
    /// The candidates nearest to a name, nearest first: at most <see cref="MaxSuggestions"/>, each within a third of
    /// the name's length in edits (and always within two). Case does not count. Equally near ones keep their order.
    /// </summary>
    /// <param name="name">What was written.</param>
    /// <param name="candidates">What could have been meant.</param>
    public static IReadOnlyList<string> Suggest(string name, IEnumerable<string> candidates)
    {
        var reach = Math.Max(2, name.Length / 3);
        return
        [
            .. candidates
                .Select(candidate => (candidate, distance: Distance(name, candidate)))
                .Where(near => near.distance <= reach)
                .OrderBy(near => near.distance)
                .Take(MaxSuggestions)
                .Select(near => near.candidate),
        ];
    }

    // Insertions, removals, replacements and swaps of neighbours (optimal string alignment): a swap is the common slip.
    private static int Distance(string first, string second)
    {
        var (older, previous, current) = (new int[second.Length + 1], Enumerable.Range(0, second.Length + 1).ToArray(), new int[second.Length + 1]);
        for (var i = 1; i <= first.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var replace = previous[j - 1] + (Same(first[i - 1], second[j - 1]) ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(first[i - 1], second[j - 2]) && Same(first[i - 2], second[j - 1]))
                {
                    current[j] = Math.Min(current[j], older[j - 2] + 1);
                }
            }

            (older, previous, current) = (previous, current, older);
        }

        return previous[second.Length];
    }

    private static bool Same(char first, char second) => char.ToLowerInvariant(first) == char.ToLowerInvariant(second);
}
