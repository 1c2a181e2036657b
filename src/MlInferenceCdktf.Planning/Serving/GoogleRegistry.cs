using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Planning;

/// <summary>Container registries of Google's, which a VM reaches without a public address through Private Google Access.</summary>
internal static partial class GoogleRegistry
{
    public static bool Hosts(string image) => GoogleHost().IsMatch(image);

    /// <summary>The repository, when the image is in Artifact Registry under this project.</summary>
    public static ImageRepository? RepositoryIn(string? project, string image)
    {
        var match = ArtifactRegistry().Match(image);
        return match.Success && project is not null && string.Equals(match.Groups["project"].Value, project, StringComparison.Ordinal)
            ? new(match.Groups["location"].Value, match.Groups["repository"].Value)
            : null;
    }

    [GeneratedRegex(@"^([-a-z0-9]+-docker\.pkg\.dev|([a-z]+\.)?gcr\.io)/", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GoogleHost();

    [GeneratedRegex(@"^(?<location>[-a-z0-9]+)-docker\.pkg\.dev/(?<project>[-a-z0-9]+)/(?<repository>[-a-z0-9]+)/", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ArtifactRegistry();
}
