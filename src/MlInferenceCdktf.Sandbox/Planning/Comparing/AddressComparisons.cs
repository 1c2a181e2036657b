using System.Net;

namespace MlInferenceCdktf.Sandbox.Planning.Comparing;

/// <summary>Addresses, ranges and ports.</summary>
internal static class AddressComparisons
{
    public static bool SamePorts(SuppressArguments call) => Links.Same(PortRange(call.Old), PortRange(call.New));

    /// <summary>A health check without a port has the protocol's default in the state.</summary>
    public static bool UnsetPort(SuppressArguments call) => call is { Attribute: "port", Old: not "", New: "0" or "" };

    /// <summary>The state holds the address, the configuration a reference to it: taken as equal, whatever the reference says (real provider, ip-rename).</summary>
    public static bool AddressBehindReference(SuppressArguments call) =>
        (IsAddress(call.Old) && !IsAddress(call.New)) || Links.SameRelativePath(call.Old, call.New);

    public static bool SameAddress(SuppressArguments call) =>
        IPAddress.TryParse(call.Old, out var old) && IPAddress.TryParse(call.New, out var next) && old.Equals(next);

    public static bool SameRange(SuppressArguments call) =>
        call.New.StartsWith('/') ? call.Old.EndsWith(call.New, StringComparison.Ordinal) : Links.Same(call.Old.Split('/')[0], call.New);

    /// <summary>No source is any source: 0.0.0.0/0 in the state and nothing in the configuration.</summary>
    public static bool OpenSource(SuppressArguments call) => call.IsCount
        ? call is { Key: "source_ranges.#", Old: "1", New: "0" } && call.Prior["source_ranges"].Items[0].Text is "0.0.0.0/0"
        : call is { Old: "0.0.0.0/0", New: "" };

    private static string PortRange(string range) => range.Split('-') is [var from, var to] && Links.Same(from, to) ? from : range;

    private static bool IsAddress(string text) => IPAddress.TryParse(text.Split('/')[0], out _);
}
