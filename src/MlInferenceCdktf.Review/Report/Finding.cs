namespace MlInferenceCdktf.Review;

/// <summary>One thing a plan does that somebody should know before applying it. All texts are free of sensitive values, but hold names from the plan: escape them when rendering.</summary>
public sealed record Finding
{
    /// <summary>The rule's id, such as <c>T01</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The rule in a few words, the same for all its findings.</summary>
    public required string Rule { get; init; }

    /// <summary>How much it weighs.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Which way it goes.</summary>
    public Direction Direction { get; init; } = Direction.Worse;

    /// <summary>How sure it is.</summary>
    public Confidence Confidence { get; init; } = Confidence.Certain;

    /// <summary>The Terraform addresses it is about, the most telling first; empty when it is about the plan itself.</summary>
    public required IReadOnlyList<string> Addresses { get; init; }

    /// <summary>The first address; empty when it is about the plan itself.</summary>
    public string Address => Addresses is [var first, ..] ? first : "";

    /// <summary>The construct path of the first address where a synthesized stack was given, else its module and name.</summary>
    public required string ConstructPath { get; init; }

    /// <summary>One line: what happens, with figures.</summary>
    public required string Title { get; init; }

    /// <summary>Why the plan does it, such as the attribute that forces a replacement.</summary>
    public required string Cause { get; init; }

    /// <summary>What the service or its clients feel, in a sentence.</summary>
    public required string Consequence { get; init; }

    /// <summary>What to do instead, or before.</summary>
    public required string Remedy { get; init; }

    /// <summary>The values it is about.</summary>
    public IReadOnlyList<ValueChange> Changes { get; init; } = [];

    /// <summary>The <see cref="RootCause.Id"/> this follows from; null when it stands alone.</summary>
    public string? RootCause { get; init; }

    /// <summary>A <c>moved</c> block ready to paste, for a rename; else null.</summary>
    public string? Moved { get; init; }

    /// <summary>Identifies the finding over edits of the plan: rule and first address.</summary>
    public string Fingerprint => Address.Length == 0 ? Id : $"{Id}:{Address}";
}
