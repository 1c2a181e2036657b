using MlInferenceCdktf.Sandbox.Cloud.Kinds;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Checks;

/// <summary>Two rules cannot have the same address and protocol with overlapping ports (compute v1 ForwardingRule.portRange).</summary>
internal static class ForwardingRulePorts
{
    public static CloudError? Check(Neighbourhood around)
    {
        if (around.Item.Kind.Type is not FrontendKinds.Rule || Address(around, around.Item) is not { } address)
        {
            return null;
        }

        return around.Siblings.Any(other => Address(around, other).Same(address) && Overlap(around.Item.Body, other.Body))
            ? CloudErrors.Invalid("ip_address", address, $"Specified IP address is in-use and would result in a conflict (port_range {around.Item.Body.Text("port_range")}).")
            : null;
    }

    private static string? Address(Neighbourhood around, StoredObject rule) =>
        around.At(rule, "ip_address")?.Body.Text("address") ?? rule.Body.Text("ip_address");

    private static bool Overlap(Body one, Body other) =>
        (one.Text("ip_protocol") ?? "TCP").Same(other.Text("ip_protocol") ?? "TCP")
        && PortRange.TryParse(one.Text("port_range")) is { } mine
        && PortRange.TryParse(other.Text("port_range")) is { } theirs
        && mine.Overlaps(theirs);
}
