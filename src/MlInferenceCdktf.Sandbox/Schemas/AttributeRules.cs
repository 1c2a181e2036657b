namespace MlInferenceCdktf.Sandbox.Schemas;

/// <summary>What the provider accepts in an attribute.</summary>
internal sealed record AttributeRules
{
    public static readonly AttributeRules None = new();

    public IReadOnlyList<string> Allowed { get; init; } = [];

    public decimal? AtLeast { get; init; }

    public decimal? AtMost { get; init; }

    /// <summary>A regular expression that the provider's own message states.</summary>
    public string? Pattern { get; init; }

    /// <summary>How short and how long a text may be.</summary>
    public (int Shortest, int Longest)? Lengths { get; init; }

    /// <summary>Whether the text must be JSON.</summary>
    public bool IsJson { get; init; }

    /// <summary>Whether the text names who is granted a role.</summary>
    public bool IsIamMember { get; init; }

    public IReadOnlyList<string> ConflictsWith { get; init; } = [];

    public IReadOnlyList<string> ExactlyOneOf { get; init; } = [];

    public IReadOnlyList<string> AtLeastOneOf { get; init; } = [];

    public IReadOnlyList<string> RequiredWith { get; init; } = [];
}
