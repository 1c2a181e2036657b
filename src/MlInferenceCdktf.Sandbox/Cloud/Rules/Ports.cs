using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Rules;

/// <summary>A TCP port.</summary>
internal static class Ports
{
    /// <summary>Zero counts as "not set": the provider writes it for a port that comes from elsewhere.</summary>
    public static string? Check(Body value) => value.Decimal is >= 0 and <= PortRange.Highest ? null : "Must be a port between 1 and 65535.";
}

/// <summary>Values that must differ.</summary>
internal static class Repeats
{
    public static string? First(IEnumerable<string> values) =>
        values.GroupBy(value => value, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key;
}
