using System.Text;

namespace MlInferenceCdktf.Review.Output;

/// <summary>Writes findings as workflow commands of GitHub Actions, which it shows beside the run.</summary>
public static class GitHubAnnotations
{
    /// <summary>GitHub shows ten annotations of a level from a step, and drops the rest without a word.</summary>
    private const int MostOfALevel = 10;

    private const int LongestMessage = 1000;

    /// <summary>Writes the commands.</summary>
    /// <param name="document">The review.</param>
    /// <returns>A line for each finding, at most ten of a level, and one that tells how many are left out.</returns>
    public static string Write(ReviewDocument document)
    {
        var text = new StringBuilder();
        foreach (var level in document.Report.Findings.GroupBy(static finding => finding.Severity))
        {
            foreach (var finding in level.Take(Shown(level.Count())))
            {
                _ = text.Append(Command(level.Key, document, finding)).Append('\n');
            }

            if (level.Count() > MostOfALevel)
            {
                var left = level.Count() - Shown(level.Count());
                _ = text.Append("::").Append(Level(level.Key)).Append(" title=").Append(Property($"{Phrases.Of(level.Key)}: more findings")).Append("::")
                    .Append(Message($"{Phrases.Number(left)} more; the full review is in the job summary")).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>One place is kept for the line that counts the rest.</summary>
    private static int Shown(int count) => count > MostOfALevel ? MostOfALevel - 1 : count;

    private static string Command(Severity severity, ReviewDocument document, Finding finding)
    {
        var title = $"{finding.Id} {finding.Rule}";
        var where = finding.Address.Length > 0 ? $"{finding.Address}: " : "";
        return $"::{Level(severity)} file={Property(document.SourceFile)},line={Phrases.Number(document.LineOf(finding))},title={Property(title)}::{Message($"{where}{Phrases.Sentence(finding.Title)}. {Phrases.Sentence(finding.Remedy)}")}";
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Block => "error",
        Severity.Warn => "warning",
        _ => "notice",
    };

    private static string Message(string text) => VisibleText.Clip(VisibleText.Of(text), LongestMessage)
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Message(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
