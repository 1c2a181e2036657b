using System.Net;

namespace MlInferenceCdktf.Review.Replacement;

/// <summary>Arithmetic on address ranges such as <c>10.0.0.0/20</c>.</summary>
internal static class CidrRange
{
    /// <summary>Whether the new range holds the whole old one.</summary>
    public static bool IsGrown(string? old, string? @new) =>
        IPNetwork.TryParse(old, out var before) && IPNetwork.TryParse(@new, out var after)
        && after.PrefixLength <= before.PrefixLength && after.Contains(before.BaseAddress);

    /// <summary>Whether an address is in both ranges.</summary>
    public static bool Overlap(string one, string other) =>
        IPNetwork.TryParse(one, out var a) && IPNetwork.TryParse(other, out var b)
        && (a.Contains(b.BaseAddress) || b.Contains(a.BaseAddress));
}
