using System.Globalization;
using System.Net;

namespace MlInferenceCdktf.Planning;

/// <summary>A private IPv4 range that a subnetwork can have.</summary>
internal readonly record struct PrivateRange(uint First, int Prefix)
{
    private const int GoogleReserves = 4;

    private static readonly PrivateRange[] s_private = [new(0x0A000000, 8), new(0xAC100000, 12), new(0xC0A80000, 16)];

    // Docker's bridge has this range on every VM: a subnetwork there could not be reached from a container.
    private static readonly PrivateRange s_dockerBridge = new(0xAC110000, 16);

    public uint Last => First + (uint)((1L << (32 - Prefix)) - 1);

    /// <summary>The VMs that fit.</summary>
    public long Usable => (1L << (32 - Prefix)) - GoogleReserves;

    public bool Overlaps(PrivateRange other) => First <= other.Last && other.First <= Last;

    public static PrivateRange Parse(string text) =>
        TryParse(text, out var range) ? range : throw new FormatException($"'{text}' is not a private range.");

    public static bool TryParse(string text, out PrivateRange range)
    {
        range = default;
        var parts = text.Split('/');
        if (parts.Length != 2 || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var prefix)
            || prefix is < 8 or > 29 || parts[1].StartsWith('0') || !IPAddress.TryParse(parts[0], out var address)
            // Written differently: an octal or shortened form that some parsers read as another address.
            || !string.Equals(address.ToString(), parts[0], StringComparison.Ordinal)
            || address.AddressFamily is not System.Net.Sockets.AddressFamily.InterNetwork)
        {
            return false;
        }

        var bytes = address.GetAddressBytes();
        var first = ((uint)bytes[0] << 24) | ((uint)bytes[1] << 16) | ((uint)bytes[2] << 8) | bytes[3];
        var parsed = new PrivateRange(first, prefix);
        range = parsed;
        var hostBits = first & (uint)((1L << (32 - prefix)) - 1);
        return hostBits == 0 && !parsed.Overlaps(s_dockerBridge)
            && Array.Exists(s_private, p => p.First <= parsed.First && parsed.Last <= p.Last);
    }
}
