using System.Text;
using System.Text.Json;

namespace MlInferenceCdktf.Review.Output;

/// <summary>Finds the line on which each resource of a synthesized stack begins.</summary>
public static class ResourceLines
{
    private const int TypeDepth = 2;
    private const int NameDepth = 3;

    /// <summary>Finds the lines.</summary>
    /// <param name="synthesizedStack">The content of <c>cdk.tf.json</c>.</param>
    /// <returns>The line, from 1, of each resource's key, by address; empty when the text is no such file.</returns>
    public static IReadOnlyDictionary<string, int> Of(string synthesizedStack)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        try
        {
            Read(Encoding.UTF8.GetBytes(synthesizedStack), lines);
        }
        catch (JsonException)
        {
            // The reviewer itself refuses a broken stack; here it has no lines.
            lines.Clear();
        }

        return lines;
    }

    private static void Read(byte[] utf8, Dictionary<string, int> lines)
    {
        var reader = new Utf8JsonReader(utf8);
        var (section, type, line, counted) = ("", "", 1, 0);
        while (reader.Read())
        {
            if (reader.TokenType is not JsonTokenType.PropertyName || reader.CurrentDepth > NameDepth)
            {
                continue;
            }

            var key = reader.GetString()!;
            switch (reader.CurrentDepth)
            {
                case 1:
                    section = key;
                    break;
                case TypeDepth:
                    type = key;
                    break;
                default:
                    line += utf8.AsSpan(counted, (int)reader.TokenStartIndex - counted).Count((byte)'\n');
                    counted = (int)reader.TokenStartIndex;
                    if (section is "resource")
                    {
                        lines[$"{type}.{key}"] = line;
                    }

                    break;
            }
        }
    }
}
