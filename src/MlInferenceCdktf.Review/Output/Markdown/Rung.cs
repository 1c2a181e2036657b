namespace MlInferenceCdktf.Review.Output;

/// <summary>How much a finding tells.</summary>
internal enum FindingDetail
{
    /// <summary>Everything.</summary>
    Full,

    /// <summary>A line each.</summary>
    Lines,

    /// <summary>Those that block by rule and address, the others by their number.</summary>
    Addresses,

    /// <summary>How many each rule has.</summary>
    Counts,
}

/// <summary>How much the list of changes tells.</summary>
internal enum ChangeDetail
{
    /// <summary>Every value.</summary>
    Values,

    /// <summary>The resources.</summary>
    Resources,

    /// <summary>How many of each type.</summary>
    Types,

    /// <summary>Nothing.</summary>
    None,
}

/// <summary>A rung of the ladder that a review goes down until it fits: every rung is a whole document (plan-review A7).</summary>
/// <param name="Findings">How much a finding tells.</param>
/// <param name="Changes">How much the list of changes tells.</param>
/// <param name="Noise">Whether folded changes name their resources.</param>
/// <param name="Context">Whether capacity, drift, outputs and causes are in it.</param>
/// <param name="Longest">The longest text of a plan, in characters.</param>
internal sealed record Rung(FindingDetail Findings, ChangeDetail Changes, bool Noise, bool Context, int Longest)
{
    public static IReadOnlyList<Rung> Ladder { get; } =
    [
        new(FindingDetail.Full, ChangeDetail.Values, Noise: true, Context: true, Longest: 20_000),
        new(FindingDetail.Full, ChangeDetail.Values, Noise: false, Context: true, Longest: 2_000),
        new(FindingDetail.Full, ChangeDetail.Resources, Noise: false, Context: true, Longest: 1_000),
        new(FindingDetail.Full, ChangeDetail.Types, Noise: false, Context: true, Longest: 1_000),
        new(FindingDetail.Full, ChangeDetail.None, Noise: false, Context: false, Longest: 1_000),
        new(FindingDetail.Lines, ChangeDetail.None, Noise: false, Context: false, Longest: 300),
        new(FindingDetail.Addresses, ChangeDetail.None, Noise: false, Context: false, Longest: 200),
        new(FindingDetail.Counts, ChangeDetail.None, Noise: false, Context: false, Longest: 100),
    ];
}
