using MlInferenceCdktf.Review.Suppressing;

namespace MlInferenceCdktf.Review.Output;

/// <summary>A report with what its readers need beside it: what every renderer takes.</summary>
/// <param name="Report">The report; suppressed findings are taken out and the verdict is drawn without them.</param>
public sealed record ReviewDocument(ReviewReport Report)
{
    /// <summary>The stack's name; it tells the comments of several stacks in one pull request apart.</summary>
    /// <value>Empty: the plan has no name.</value>
    public string Stack { get; init; } = "";

    /// <summary>The reviewer's version.</summary>
    /// <value>Empty: not told.</value>
    public string ToolVersion { get; init; } = "";

    /// <summary>The findings that somebody answered for.</summary>
    /// <value>None.</value>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; init; } = [];

    /// <summary>The findings that weigh otherwise than their rule says.</summary>
    /// <value>None.</value>
    public IReadOnlyList<OverriddenSeverity> Overridden { get; init; } = [];

    /// <summary>The suppressions that suppress nothing.</summary>
    /// <value>None.</value>
    public IReadOnlyList<StaleSuppression> Stale { get; init; } = [];

    /// <summary>Where the plan's resources are written, relative to the repository, with <c>/</c> between folders.</summary>
    /// <value><c>cdk.tf.json</c>.</value>
    public string SourceFile { get; init; } = "cdk.tf.json";

    /// <summary>The line of each resource in <see cref="SourceFile"/>, by address; see <see cref="ResourceLines"/>.</summary>
    /// <value>None: line 1 stands for all.</value>
    public IReadOnlyDictionary<string, int> Lines { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    internal int LineOf(Finding finding) => Lines.GetValueOrDefault(finding.Address, 1);
}
