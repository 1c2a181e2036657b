using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MlInferenceCdktf.Naming;

/// <summary>Short, stable fingerprints of literal values, for names that must change when those values do.</summary>
internal static class Digest
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>The length of a digest in a resource's name: 30 bits.</summary>
    public const int Length = 6;

    /// <summary>Fingerprints values in their order; no two different lists read the same.</summary>
    public static string Of(params IEnumerable<string> values) => Of(Length, values);

    public static string Of(int length, params IEnumerable<string> values)
    {
        var text = new StringBuilder();
        foreach (var value in values)
        {
            text.Append(value.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(value);
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
        return string.Concat(hash.Take(length).Select(b => Alphabet[b % Alphabet.Length]));
    }
}
