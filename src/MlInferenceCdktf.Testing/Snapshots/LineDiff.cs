namespace MlInferenceCdktf.Testing;

/// <summary>One line of a comparison: <c>' '</c> both, <c>'-'</c> accepted only, <c>'+'</c> received only.</summary>
internal readonly record struct DiffLine(char Sign, string Text);

/// <summary>The shortest way from one list of lines to another: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986).</summary>
internal static class LineDiff
{
    /// <summary>Beyond this many edits the search's memory grows past what a message is worth; the texts have little in common anyway.</summary>
    private const int MostEdits = 2000;

    public static IReadOnlyList<DiffLine> Of(IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        var start = Common(old.Count, @new.Count, i => (old[i], @new[i]));
        var end = Common(old.Count - start, @new.Count - start, i => (old[^(i + 1)], @new[^(i + 1)]));
        return
        [
            .. old.Take(start).Select(Both),
            .. Middle([.. old.Skip(start).Take(old.Count - start - end)], [.. @new.Skip(start).Take(@new.Count - start - end)]),
            .. old.TakeLast(end).Select(Both),
        ];
    }

    private static int Common(int oldCount, int newCount, Func<int, (string Old, string New)> pair) =>
        Enumerable.Range(0, Math.Min(oldCount, newCount)).TakeWhile(i => pair(i) is var (o, n) && string.Equals(o, n, StringComparison.Ordinal)).Count();

    private static DiffLine Both(string text) => new(' ', text);

    private static DiffLine[] Middle(string[] old, string[] @new) =>
        Trace(old, @new) is { } trace
            ? [.. Backtrack(old, @new, trace)]
            : [.. old.Select(l => new DiffLine('-', l)), .. @new.Select(l => new DiffLine('+', l))];

    /// <summary>For every number of edits, how far into the old text each diagonal (old index − new index) gets; null beyond the limit.</summary>
    private static List<int[]>? Trace(string[] old, string[] @new)
    {
        var most = Math.Min(MostEdits, old.Length + @new.Length);
        var trace = new List<int[]>();
        int[] reach = [0, 0, 0];
        for (var edits = 0; edits <= most; edits++)
        {
            // reach[d + 1 + edits] is diagonal d; one more place on both sides spares the bounds checks.
            var next = new int[(2 * edits) + 3];
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var x = IsInsertion(reach, edits, diagonal) ? At(reach, edits - 1, diagonal + 1) : At(reach, edits - 1, diagonal - 1) + 1;
                while (x < old.Length && x - diagonal < @new.Length && string.Equals(old[x], @new[x - diagonal], StringComparison.Ordinal))
                {
                    x++;
                }

                next[diagonal + edits + 1] = x;
                if (x >= old.Length && x - diagonal >= @new.Length)
                {
                    trace.Add(next);
                    return trace;
                }
            }

            trace.Add(next);
            reach = next;
        }

        return null;
    }

    private static int At(int[] reach, int edits, int diagonal) =>
        diagonal + edits + 1 is var at && at >= 0 && at < reach.Length ? reach[at] : 0;

    private static bool IsInsertion(int[] before, int edits, int diagonal) =>
        diagonal == -edits || (diagonal != edits && At(before, edits - 1, diagonal - 1) < At(before, edits - 1, diagonal + 1));

    private static Stack<DiffLine> Backtrack(string[] old, string[] @new, List<int[]> trace)
    {
        var lines = new Stack<DiffLine>();
        var (x, y) = (old.Length, @new.Length);
        for (var edits = trace.Count - 1; edits > 0; edits--)
        {
            var insertion = IsInsertion(trace[edits - 1], edits, x - y);
            var from = insertion ? x - y + 1 : x - y - 1;
            var fromX = At(trace[edits - 1], edits - 1, from);
            while (x > (insertion ? fromX : fromX + 1))
            {
                lines.Push(Both(old[--x]));
                y--;
            }

            lines.Push(insertion ? new('+', @new[--y]) : new('-', old[--x]));
        }

        while (x > 0)
        {
            lines.Push(Both(old[--x]));
        }

        return lines;
    }
}
