using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace MlInferenceCdktf.Sandbox.Cloud.Objects;

/// <summary>An address range as it was written, host bits and all.</summary>
internal sealed record Cidr(IPAddress Address, int Length)
{
    public static Cidr? TryParse(string? text)
    {
        var parts = text?.Split('/') ?? [];
        return parts.Length == 2
            && IPAddress.TryParse(parts[0], out var address)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            && length <= (address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128)
            ? new Cidr(address, length)
            : null;
    }

    public bool IsIPv4 => Address.AddressFamily == AddressFamily.InterNetwork;

    public bool HasHostBits => Network(Address, Length).CompareTo(Address.GetAddressBytes()) != 0;

    public string FirstHost => Host(1);

    public string Host(byte number)
    {
        var bytes = Network(Address, Length).Bytes;
        bytes[^1] += number;
        return new IPAddress(bytes).ToString();
    }

    public bool Overlaps(Cidr other)
    {
        var shorter = Math.Min(Length, other.Length);
        return IsIPv4 == other.IsIPv4 && Network(Address, shorter).CompareTo(Network(other.Address, shorter).Bytes) == 0;
    }

    private static Masked Network(IPAddress address, int length)
    {
        var bytes = address.GetAddressBytes();
        for (var bit = length; bit < bytes.Length * 8; bit++)
        {
            bytes[bit / 8] &= (byte)~(1 << (7 - (bit % 8)));
        }

        return new Masked(bytes);
    }

    private readonly record struct Masked(byte[] Bytes)
    {
        public int CompareTo(byte[] other) => Bytes.AsSpan().SequenceCompareTo(other);
    }
}
