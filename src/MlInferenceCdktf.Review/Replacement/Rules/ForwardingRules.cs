using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Review.Replacement;

/// <summary>Where a forwarding rule listens.</summary>
internal static class ForwardingRules
{
    public const string Type = "google_compute_global_forwarding_rule";

    public static readonly HashSet<string> Types = new(StringComparer.Ordinal) { Type, "google_compute_forwarding_rule" };

    /// <summary>The address, whichever of its attributes the rule names it by; null where Google picks one.</summary>
    public static string? AddressOf(JsonObject? rule) =>
        rule.Text("ip_address") is { } text && text.EndsWith(":address⟩", StringComparison.Ordinal)
            ? text.Replace(":address⟩", ":link⟩", StringComparison.Ordinal)
            : rule.Text("ip_address");

    /// <summary>Address, protocol and ports; null where Google picks the address.</summary>
    public static string? SocketOf(JsonObject? rule) =>
        AddressOf(rule) is { } address
            ? $"{address} {rule.Text("ip_protocol")?.ToUpperInvariant() ?? "TCP"} {ValueComparison.PortRange(rule.Text("port_range") ?? "")}"
            : null;
}
