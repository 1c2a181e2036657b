using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules;

/// <summary>A firewall rule on one side of a plan.</summary>
internal sealed record FirewallSide(PlanValue Value)
{
    private static readonly string[] s_sources = ["source_ranges", "source_tags", "source_service_accounts"];

    public static IReadOnlyList<string> Targets { get; } = ["target_tags", "target_service_accounts"];

    public bool Allows => IsActive && !Value["allow"].IsUnset;

    public bool Denies => IsActive && !Value["deny"].IsUnset;

    /// <summary>No sources at all mean 0.0.0.0/0 to the API (real-provider.md §2).</summary>
    public IReadOnlyList<string> Sources => s_sources.All(name => Value[name].IsUnset) ? ["0.0.0.0/0"] : [.. Value["source_ranges"].Texts];

    public bool IsForAll => Targets.All(name => Value[name].IsUnset);

    private bool IsActive => !Value.IsNull && Value["direction"].Text is not "EGRESS" && !Value["disabled"].IsTrue;

    /// <summary>Whether it holds for the machines that another one holds for; what is not known yet may.</summary>
    public bool HoldsWhere(FirewallSide other) =>
        (Value["network"].IsUnknown || other.Value["network"].IsUnknown || Same.Values(Value["network"], other.Value["network"]))
        && (IsForAll || Targets.All(name => Value[name].HasUnknown || Same.Values(Value[name], other.Value[name], name)));
}
