using System.CommandLine;
using MlInferenceCdktf.Review.Output;

namespace MlInferenceCdktf.CommandLine.Review;

/// <summary>How a review is shown, and where.</summary>
internal sealed class ReviewOutput
{
    private const string Markdown = "markdown";

    private readonly Option<string> _format = new("--format")
    {
        Description = "text for people, markdown for a pull request, json for programs, sarif for code scanning, github for annotations of a workflow.",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<string?> _file = new("--out", "-o") { Description = "A file to write to instead of standard output; it is written whole or not at all." };

    private readonly Option<int> _characters = new("--max-characters")
    {
        Description = $"The most characters of markdown, at least {MarkdownReport.LeastLongest}: what does not fit is left out and counted.",
        DefaultValueFactory = _ => MarkdownReport.DefaultLongest,
    };

    private readonly Option<string?> _outputs = new("--github-output") { Description = "A file to add the verdict and the figures to as step outputs: \"$GITHUB_OUTPUT\"." };

    public static ReviewOutput AddTo(Command command)
    {
        var output = new ReviewOutput();
        output._format.AcceptOnlyFromAmong("text", Markdown, "json", "sarif", "github");
        output._characters.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<int>() < MarkdownReport.LeastLongest)
            {
                result.AddError($"--max-characters: {result.GetValueOrDefault<int>()} is too few; {MarkdownReport.LeastLongest} hold the shortest review.");
            }
        });
        command.Options.Add(output._format);
        command.Options.Add(output._file);
        command.Options.Add(output._characters);
        command.Options.Add(output._outputs);
        return output;
    }

    /// <exception cref="UserErrorException">A file cannot be written.</exception>
    public void Write(ParseResult parsed, ReviewDocument document)
    {
        WholeFile.WriteOrPrint("--out", parsed.GetValue(_file), Render(parsed, document));
        if (parsed.GetValue(_outputs) is { } outputs)
        {
            WholeFile.Append("--github-output", outputs, GitHubOutputs.Write(document));
        }
    }

    private string Render(ParseResult parsed, ReviewDocument document) => parsed.GetRequiredValue(_format) switch
    {
        Markdown => MarkdownReport.Write(document, parsed.GetRequiredValue(_characters)),
        "json" => JsonReport.Write(document),
        "sarif" => SarifReport.Write(document),
        "github" => GitHubAnnotations.Write(document),
        _ => TextReport.Write(document),
    };
}
