using System.Text;
using System.Text.Json;

namespace MlInferenceCdktf.Loading;

/// <summary>
/// Builds a tree of a JSON text. YAML holds most of JSON, but not tabs before a block's keys nor pairs of escaped surrogates,
/// so <c>.json</c> files have a reader of their own.
/// </summary>
internal sealed class JsonFile
{
    private readonly byte[] _bytes;
    private readonly string _file;
    private int _counted;
    private int _line = 1;

    private JsonFile(string text, string file) => (_bytes, _file) = (Encoding.UTF8.GetBytes(text), file);

    public static bool IsNamed(string file) => file.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the only value of a text; null when there is none.</summary>
    public static FileNode? Read(string text, string file)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        try
        {
            return new JsonFile(text, file).ReadRoot();
        }
        catch (JsonException problem)
        {
            throw NotJson((int)(problem.LineNumber ?? 0) + 1, problem.Message);
        }
    }

    private FileNode ReadRoot()
    {
        // One level more than the tree may have: the tree's own limit has the better message.
        var reader = new Utf8JsonReader(_bytes, new JsonReaderOptions { MaxDepth = TreeLimits.MaxDepth + 1 });
        reader.Read();
        var root = ReadNode(ref reader, depth: 1);
        reader.Read();
        return root;
    }

    private FileNode ReadNode(ref Utf8JsonReader reader, int depth)
    {
        var line = Line(reader);
        TreeLimits.CheckDepth(depth, line);
        FileNode node = reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadMapping(ref reader, depth),
            JsonTokenType.StartArray => ReadList(ref reader, depth),
            JsonTokenType.String => new FileScalar(ScalarKind.Text, ReadText(ref reader, line)),
            JsonTokenType.Number => new FileScalar(ScalarKind.Number, Encoding.UTF8.GetString(reader.ValueSpan)),
            JsonTokenType.Null => new FileScalar(ScalarKind.Null, "null"),
            _ => new FileScalar(ScalarKind.Boolean, reader.TokenType is JsonTokenType.True ? "true" : "false"),
        };
        TreeLimits.Check(node, line);
        return node;
    }

    private FileList ReadList(ref Utf8JsonReader reader, int depth)
    {
        var items = new List<FileEntry>();
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            var place = new FilePlace(_file, Line(reader));
            items.Add(new("", place, ReadNode(ref reader, depth + 1)));
        }

        return new(items);
    }

    private FileMapping ReadMapping(ref Utf8JsonReader reader, int depth)
    {
        var entries = new List<FileEntry>();
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
        {
            var place = new FilePlace(_file, Line(reader));
            var key = ReadText(ref reader, place.Line);
            reader.Read();
            entries.Add(new(key, place, ReadNode(ref reader, depth + 1)));
        }

        return new(entries);
    }

    private static string ReadText(ref Utf8JsonReader reader, int line)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw FileProblemException.Syntax(line, "a \\u escape is half a character", "write the character itself");
        }
    }

    // Tokens come in order, so lines are counted once.
    private int Line(in Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        _line += _bytes.AsSpan(_counted, start - _counted).Count((byte)'\n');
        _counted = start;
        return _line;
    }

    private static FileProblemException NotJson(int line, string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var reason = (end < 0 ? message : message[..end]).Replace(" Change the reader options.", "", StringComparison.Ordinal);
        return FileProblemException.Syntax(line, $"the text is not JSON: {Shown.Reason(reason)}",
            "JSON has double quotes, no comments and no comma after the last value; YAML is more lenient");
    }
}
