namespace MlInferenceCdktf.Review.Capacity;

/// <summary>The lines that differ between two texts, without what they have in common at both ends.</summary>
internal static class LineChanges
{
    /// <summary>More would bury the review; the files themselves are in the pull request.</summary>
    private const int MostLines = 40;

    private const int LongestLine = 200;

    public static IEnumerable<(string? Before, string? After)> Between(string before, string after)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        var head = old.Zip(now).TakeWhile(static pair => string.Equals(pair.First, pair.Second, StringComparison.Ordinal)).Count();
        var tail = old[head..].Reverse().Zip(now[head..].Reverse()).TakeWhile(static pair => string.Equals(pair.First, pair.Second, StringComparison.Ordinal)).Count();
        var (left, right) = (old[head..^tail], now[head..^tail]);
        if (left.Length == right.Length)
        {
            return left.Zip(right).Where(static pair => !string.Equals(pair.First, pair.Second, StringComparison.Ordinal)).Take(MostLines).Select(static pair => ((string?)Short(pair.First), (string?)Short(pair.Second)));
        }

        var (kept, there) = (right.ToHashSet(StringComparer.Ordinal), left.ToHashSet(StringComparer.Ordinal));
        return left.Where(line => !kept.Contains(line)).Select(static line => ((string?)Short(line), (string?)null))
            .Concat(right.Where(line => !there.Contains(line)).Select(static line => ((string?)null, (string?)Short(line))))
            .Take(MostLines);
    }

    /// <summary>Cut only after masking could have seen the whole line: a long line is told by its length.</summary>
    private static string Short(string line) => line.Length <= LongestLine ? line : FormattableString.Invariant($"(a line of {line.Length} characters)");
}
