using System.IO.Compression;
using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Sandbox.Tests.Conformance;

/// <summary>Test data beside this file, embedded: recordings as Brotli with a JSON object a line, lists as text.</summary>
internal static class Packed
{
    public static List<JsonObject> Objects(string name)
    {
        using var packed = Open(name);
        using var text = new StreamReader(new BrotliStream(packed, CompressionMode.Decompress));
        return [.. Lines(text).Select(static line => (JsonObject)JsonNode.Parse(line)!)];
    }

    /// <summary>What a list says: a name and the reason a line, after comments.</summary>
    public static Dictionary<string, string> Reasons(string name)
    {
        using var text = new StreamReader(Open(name));
        return Lines(text).Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.Split(' ', 2))
            .ToDictionary(static words => words[0], static words => words[1], StringComparer.Ordinal);
    }

    private static Stream Open(string name) => typeof(Packed).Assembly.GetManifestResourceStream(name)!;

    private static IEnumerable<string> Lines(StreamReader text)
    {
        while (text.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
