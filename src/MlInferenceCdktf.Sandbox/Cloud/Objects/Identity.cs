using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MlInferenceCdktf.Sandbox.Cloud.Objects;

/// <summary>
/// Numbers, fingerprints and addresses drawn from what they belong to, never from a counter: Terraform applies in
/// parallel, and two runs must give the same object the same numbers.
/// </summary>
internal static class Identity
{
    /// <summary>A fixed clock: nothing here depends on when it ran.</summary>
    public const string Timestamp = "2026-01-01T00:00:00.000-07:00";

    /// <summary>The same instant as the services outside Compute Engine write it.</summary>
    public const string UtcTimestamp = "2026-01-01T07:00:00Z";

    /// <summary>A 19-digit id, as Compute Engine's, in the range of a signed 64-bit integer.</summary>
    public static long UniqueId(string seed) => 4_000_000_000_000_000_000 + (long)(Hash(seed) % 1_000_000_000_000_000_000);

    /// <summary>A shorter number for services that number their objects (dashboards, alert policies).</summary>
    public static long ShortId(string seed) => 1_000_000_000_000_000 + (long)(Hash(seed) % 9_000_000_000_000_000);

    /// <summary>A 21-digit id of a service account.</summary>
    public static string AccountId(string seed) => "1" + Digits(seed, 20);

    /// <summary>The 26 digits that the provider puts behind a name prefix: date, fraction, counter.</summary>
    public static string NameSuffix(string seed) => "20260101000000" + Digits(seed, 12);

    /// <summary>Eight bytes in base64, as Compute Engine's fingerprints.</summary>
    public static string Fingerprint(string seed) => Convert.ToBase64String(Bytes(seed)[..8]);

    /// <summary>An address of 34.96.0.0/11, where Google's global addresses live.</summary>
    public static string IPv4(string seed)
    {
        var bytes = Bytes(seed);
        return $"34.{96 + (bytes[0] % 32)}.{bytes[1]}.{1 + (bytes[2] % 254)}";
    }

    /// <summary>An address of Google's 2600:1901::/32.</summary>
    public static string IPv6(string seed)
    {
        var bytes = Bytes(seed);
        return string.Create(CultureInfo.InvariantCulture, $"2600:1901:0:{(bytes[0] << 8 | bytes[1]) | 0x1000:x}::");
    }

    private static string Digits(string seed, int count)
    {
        var digits = new StringBuilder(count);
        for (var block = 0; digits.Length < count; block++)
        {
            digits.Append((Hash($"{seed}/{block}") % 1_000_000_000).ToString("D9", CultureInfo.InvariantCulture));
        }

        return digits.ToString(0, count);
    }

    private static ulong Hash(string seed) => BinaryPrimitives.ReadUInt64BigEndian(Bytes(seed));

    private static byte[] Bytes(string seed) => SHA256.HashData(Encoding.UTF8.GetBytes(seed));
}
