using System.CommandLine;
using System.Reflection;
using MlInferenceCdktf.Review;
using MlInferenceCdktf.Review.Output;
using MlInferenceCdktf.Review.Suppressing;

namespace MlInferenceCdktf.CommandLine.Review;

/// <summary>What is reviewed, and what is known beside it.</summary>
internal sealed class ReviewInput
{
    private const string ManifestFile = "inference-manifest.json";
    private const string SynthesizedFile = "cdk.tf.json";

    private readonly Argument<string> _plan = new("PLAN")
    {
        Description = "What 'terraform show -json plan.out' wrote; - reads standard input.",
    };

    private readonly Option<string?> _manifest = new("--manifest")
    {
        Description = $"The declared intent that synthesis writes. Without it: {ManifestFile} beside the plan, if there is one.",
    };

    private readonly Option<string?> _synthesized = new("--synthesized")
    {
        Description = $"The synthesized stack, for construct paths and lines. Without it: {SynthesizedFile} beside the plan, if there is one.",
    };

    private readonly Option<string?> _suppressions = new("--suppressions") { Description = "A file of findings that somebody answers for, and of severities." };

    private readonly Option<string> _stack = new("--stack")
    {
        Description = "The stack's name: it tells the comments of several stacks in one pull request apart.",
        DefaultValueFactory = _ => "",
    };

    public static ReviewInput AddTo(Command command)
    {
        var input = new ReviewInput();
        command.Arguments.Add(input._plan);
        command.Options.Add(input._manifest);
        command.Options.Add(input._synthesized);
        command.Options.Add(input._suppressions);
        command.Options.Add(input._stack);
        return input;
    }

    /// <exception cref="UserErrorException">A file cannot be read.</exception>
    /// <exception cref="PlanInputException">The plan cannot be reviewed.</exception>
    /// <exception cref="SuppressionFileException">The suppressions are wrong.</exception>
    public ReviewDocument Review(ParseResult parsed, DateTimeOffset now)
    {
        var plan = parsed.GetRequiredValue(_plan);
        var suppressions = parsed.GetValue(_suppressions) is { } file ? SuppressionFile.Parse(InputFile.Text("--suppressions", file), file) : SuppressionFile.Empty;
        var synthesized = Companion(parsed, _synthesized, plan, SynthesizedFile);
        var manifest = Companion(parsed, _manifest, plan, ManifestFile);
        var report = PlanReviewer.Review(InputFile.PlanBytes(plan), new ReviewOptions
        {
            Manifest = manifest?.Text,
            SynthesizedStack = synthesized?.Text,
            Now = now,
        });
        var document = suppressions.Apply(report, DateOnly.FromDateTime(now.UtcDateTime)) with
        {
            Stack = parsed.GetRequiredValue(_stack),
            ToolVersion = Version,
        };
        return synthesized is null ? document : document with { SourceFile = ShownPath(synthesized.Value.File), Lines = ResourceLines.Of(synthesized.Value.Text) };
    }

    private static string Version { get; } =
        typeof(ReviewInput).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    private static (string File, string Text)? Companion(ParseResult parsed, Option<string?> option, string plan, string name)
    {
        if (parsed.GetValue(option) is { } named)
        {
            return (named, InputFile.Text(option.Name, named));
        }

        var beside = Path.Combine(Path.GetDirectoryName(plan) ?? "", name);
        return plan is not InputFile.StandardInput && File.Exists(beside) ? (beside, InputFile.Text(option.Name, beside)) : null;
    }

    /// <summary>Code scanning wants paths as the repository has them; a file outside it is known by its name.</summary>
    private static string ShownPath(string file)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, file).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? Path.GetFileName(file) : relative;
    }
}
