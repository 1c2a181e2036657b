using System.Text.RegularExpressions;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Capacity;

/// <summary>What a template's start-up files say that a VM runs: our own cloud-init, a <c>docker run</c>, or a server's arguments.</summary>
internal sealed partial record WorkloadText(string? Image, string? Model)
{
    private const int MillisecondsToMatch = 1000;

    /// <summary>Where start-up files stand in a template.</summary>
    public static IReadOnlyList<string> Files { get; } = ["metadata.user-data", "metadata.startup-script", "metadata.gce-container-declaration", "metadata_startup_script"];

    public static WorkloadText Of(PlanValue template)
    {
        var text = string.Join('\n', Files.Select(path => File(template, path)).Where(static file => !file.IsSensitive).Select(static file => file.Text).OfType<string>());
        return new(First(OwnImage(), text) ?? First(DockerRun(), text) ?? First(Declared(), text), First(ModelArgument(), text));
    }

    public static PlanValue File(PlanValue template, string path) => path.Split('.', 2) is [var outer, var inner] ? template[outer][inner] : template[path];

    private static string? First(Regex pattern, string text) => pattern.Match(text) is { Success: true } match ? match.Groups["found"].Value : null;

    [GeneratedRegex(@"^\s*image='(?<found>[^'\s]{1,300})'", RegexOptions.Multiline | RegexOptions.ExplicitCapture, MillisecondsToMatch)]
    private static partial Regex OwnImage();

    /// <summary>The first word after options that is no option and looks like an image.</summary>
    [GeneratedRegex(@"docker (?:run|pull)\b[^\n]{0,400}?\s(?<found>[a-z0-9][a-z0-9.:-]{0,100}/[A-Za-z0-9._/-]{1,200}(?::[\w.-]{1,128})?(?:@sha256:[0-9a-f]{64})?)(?:\s|$)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, MillisecondsToMatch)]
    private static partial Regex DockerRun();

    [GeneratedRegex(@"^\s*-?\s*image:\s*[""']?(?<found>[^""'\s]{1,300})", RegexOptions.Multiline | RegexOptions.ExplicitCapture, MillisecondsToMatch)]
    private static partial Regex Declared();

    [GeneratedRegex(@"--(?:model|model-path|model-id)[= ](?<found>[^'""\s]{1,300})", RegexOptions.ExplicitCapture, MillisecondsToMatch)]
    private static partial Regex ModelArgument();
}
