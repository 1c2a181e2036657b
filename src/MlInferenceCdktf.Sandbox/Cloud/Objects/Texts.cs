namespace MlInferenceCdktf.Sandbox.Cloud.Objects;

/// <summary>Names compare byte by byte.</summary>
internal static class Texts
{
    public static bool Same(this string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);
}
