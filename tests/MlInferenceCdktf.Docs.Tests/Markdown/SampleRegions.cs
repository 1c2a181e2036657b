namespace MlInferenceCdktf.Docs.Tests.Markdown;

/// <summary>The regions of the compiled samples, by name, without their indentation.</summary>
internal static class SampleRegions
{
    private const string Open = "#region ";
    private const string Close = "#endregion";

    public static IReadOnlyDictionary<string, string> All { get; } = Repository.SampleSources
        .SelectMany(file => Of(Repository.Read(file)))
        .ToDictionary(region => region.Name, region => region.Text, StringComparer.Ordinal);

    private static IEnumerable<(string Name, string Text)> Of(string source)
    {
        var lines = source.Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            var start = lines[line].TrimStart();
            if (start.StartsWith(Open, StringComparison.Ordinal))
            {
                var end = Array.FindIndex(lines, line, l => l.TrimStart().StartsWith(Close, StringComparison.Ordinal));
                yield return (start[Open.Length..].Trim(), Dedent(lines[(line + 1)..end], lines[line].Length - start.Length));
            }
        }
    }

    private static string Dedent(IEnumerable<string> lines, int indentation)
    {
        var text = string.Concat(lines.Select(line => (line.Length > indentation ? line[indentation..] : "") + "\n"));
        return text.Trim('\n') + "\n";
    }
}
