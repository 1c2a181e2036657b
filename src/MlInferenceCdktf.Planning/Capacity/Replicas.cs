using System.Text.Json.Serialization;

namespace MlInferenceCdktf;

/// <summary>The least and the most replicas of a region.</summary>
/// <param name="Min">The least; 0 or more.</param>
/// <param name="Max">The most; at least 1, at least the least, at most 2,000 (Google's limit for a regional group).</param>
[method: JsonConstructor]
public sealed record Replicas(int Min, int Max)
{
    /// <summary>Both bounds, as <c>1 to 10</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Min} to {Max}");
}
