using System.Text;

namespace MlInferenceCdktf.Review.Output;

/// <summary>Writes a review's figures as step outputs of GitHub Actions: lines to append to the file that <c>$GITHUB_OUTPUT</c> names.</summary>
public static class GitHubOutputs
{
    /// <summary>Writes the outputs. They hold fixed words and figures only, so no name of a plan can add an output.</summary>
    /// <param name="document">The review.</param>
    public static string Write(ReviewDocument document)
    {
        var report = document.Report;
        var text = new StringBuilder();
        Add("verdict", Phrases.Of(report.Verdict));
        Add("block", Phrases.Number(Phrases.Count(report, Severity.Block)));
        Add("warn", Phrases.Number(Phrases.Count(report, Severity.Warn)));
        Add("note", Phrases.Number(Phrases.Count(report, Severity.Note)));
        Add("suppressed", Phrases.Number(document.Suppressed.Count));
        Add("changes", Phrases.Number(report.Plan.Counts.Changed));
        return text.ToString();

        void Add(string name, string value) => text.Append(name).Append('=').Append(value).Append('\n');
    }
}
