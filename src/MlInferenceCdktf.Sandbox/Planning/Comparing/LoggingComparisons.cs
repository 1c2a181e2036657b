using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Planning.Comparing;

/// <summary>Blocks named <c>log_config</c>.</summary>
internal static class LoggingComparisons
{
    /// <summary>Of a backend service whose logging is off, the rate does not count.</summary>
    public static bool Disabled(SuppressArguments call) => call.Parent(call.Proposed)["enable"] is not TfBool { Value: true };

    /// <summary>The older switch enable_logging of a firewall made the block: it goes with the switch.</summary>
    public static bool LeftOn(SuppressArguments call) =>
        call is { Key: "log_config.#", New: "0" } && IsOn(call.Proposed) && IsOn(call.Prior);

    /// <summary>A subnetwork of proxies has no flow logs.</summary>
    public static bool NotOfProxies(SuppressArguments call) =>
        call is { Key: "log_config.#", Old: "0" or "" } && call.Prior["purpose"].Text is "REGIONAL_MANAGED_PROXY";

    private static bool IsOn(TfValue firewall) => firewall["enable_logging"] is TfBool { Value: true };
}
