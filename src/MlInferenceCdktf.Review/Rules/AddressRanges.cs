using System.Net;
using System.Net.Sockets;
using System.Numerics;

namespace MlInferenceCdktf.Review.Rules;

/// <summary>A set of addresses, written as ranges. Google takes a single address, and clears the bits behind the mask.</summary>
internal sealed class AddressRanges
{
    /// <summary>Separates IPv6 from IPv4 on one number line.</summary>
    private static readonly BigInteger s_v6 = BigInteger.One << 128;

    private readonly List<(BigInteger First, BigInteger Last)> _ranges = [];

    public AddressRanges(IEnumerable<string> texts)
    {
        foreach (var (first, last) in texts.Select(Parse).OfType<(BigInteger First, BigInteger Last)>().Order())
        {
            if (_ranges is [.., var end] && first <= end.Last + 1)
            {
                _ranges[^1] = (end.First, BigInteger.Max(end.Last, last));
            }
            else
            {
                _ranges.Add((first, last));
            }
        }
    }

    /// <summary>Whether it holds a stretch beyond an IPv4 /8 or an IPv6 /16: more than any one network.</summary>
    public bool IsVast => _ranges.Exists(static range => range.Last - range.First >= BigInteger.One << (range.First >= s_v6 ? 112 : 24));

    public static bool IsRange(string text) => Parse(text) is not null;

    /// <summary>Whether a range is wholly in the set; a text that is no range is not.</summary>
    public bool Contains(string text) => Parse(text) is { } asked && _ranges.Exists(range => range.First <= asked.First && asked.Last <= range.Last);

    /// <summary>Whether a range shares an address with the set.</summary>
    public bool Overlaps(string text) => Parse(text) is { } asked && _ranges.Exists(range => range.First <= asked.Last && asked.First <= range.Last);

    private static (BigInteger First, BigInteger Last)? Parse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (!IPAddress.TryParse(slash < 0 ? text : text[..slash], out var address))
        {
            return null;
        }

        var bits = address.AddressFamily == AddressFamily.InterNetworkV6 ? 128 : 32;
        var length = bits;
        if (slash >= 0 && (!int.TryParse(text.AsSpan(slash + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out length) || length > bits))
        {
            return null;
        }

        var size = BigInteger.One << (bits - length);
        var number = new BigInteger(address.GetAddressBytes(), isUnsigned: true, isBigEndian: true);
        var first = (number / size * size) + (bits == 128 ? s_v6 : BigInteger.Zero);
        return (first, first + size - 1);
    }
}
