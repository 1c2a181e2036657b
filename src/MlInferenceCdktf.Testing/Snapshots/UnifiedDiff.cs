namespace MlInferenceCdktf.Testing;

/// <summary>A difference as <c>diff -u</c> shows it, short enough for a test's message.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;
    private const int MostLines = 120;

    public static string Of(string old, string @new, string oldName, string newName)
    {
        var lines = LineDiff.Of(Lines(old), Lines(@new));
        string[] shown = [.. Hunks(lines).SelectMany(hunk => Hunk(lines, hunk))];
        string[] head = [$"--- {oldName}", $"+++ {newName}", .. shown.Take(MostLines)];
        var rest = shown.Length - MostLines;
        return string.Join('\n', rest > 0 ? [.. head, $"… and {rest} more lines of difference"] : head);
    }

    /// <summary>A last line without its newline is another line than the same with it.</summary>
    private static string[] Lines(string text)
    {
        var lines = text.Split('\n');
        return text.EndsWith('\n') || text.Length == 0 ? lines[..^1] : [.. lines[..^1], lines[^1] + "\n\\ No newline at end of file"];
    }

    /// <summary>Ranges of lines around changes; changes close together share one.</summary>
    private static List<Range> Hunks(IReadOnlyList<DiffLine> lines)
    {
        var hunks = new List<Range>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Sign == ' ')
            {
                continue;
            }

            var (start, end) = (Math.Max(0, i - Context), Math.Min(lines.Count, i + Context + 1));
            if (hunks.Count > 0 && hunks[^1].End.Value >= start)
            {
                hunks[^1] = hunks[^1].Start..end;
            }
            else
            {
                hunks.Add(start..end);
            }
        }

        return hunks;
    }

    private static IEnumerable<string> Hunk(IReadOnlyList<DiffLine> lines, Range hunk)
    {
        var (start, length) = hunk.GetOffsetAndLength(lines.Count);
        DiffLine[] inside = [.. lines.Skip(start).Take(length)];
        var before = lines.Take(start);
        return
        [
            $"@@ -{Span(before, inside, '+')} +{Span(before, inside, '-')} @@",
            .. inside.Select(line => $"{line.Sign}{line.Text}"),
        ];
    }

    /// <summary>First line and number of lines on one side: all lines except those that only the <paramref name="other"/> side has.</summary>
    private static string Span(IEnumerable<DiffLine> before, DiffLine[] inside, char other)
    {
        var count = inside.Count(l => l.Sign != other);
        var first = before.Count(l => l.Sign != other) + (count == 0 ? 0 : 1);
        return count == 1 ? $"{first}" : $"{first},{count}";
    }
}
