using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MlInferenceCdktf.Loading;

/// <summary>
/// Builds a tree of a YAML text from the parser's events. The library's own tree is not used: it recurses without a limit,
/// expands tags, and stops at the first key that stands twice.
/// </summary>
internal sealed class YamlFile
{
    private readonly Dictionary<AnchorName, FileNode> _anchors = [];
    private readonly Parser _parser;
    private readonly string _file;

    private YamlFile(string text, string file) => (_parser, _file) = (new(new StringReader(text)), file);

    /// <summary>Reads the only document of a text; null when there is none.</summary>
    public static FileNode? Read(string text, string file)
    {
        var reader = new YamlFile(text, file);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException problem)
        {
            throw NotYaml(problem.Start.Line, text, Shown.Reason(problem.Message));
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet 16.3 throws these, without a place, where a bracket stays open before a block's key, and where the
            // first half of an escaped character has no second one.
            throw NotYaml(reader._parser.Current?.End.Line ?? 1, text, "a value breaks off");
        }
    }

    private static FileProblemException NotYaml(long line, string text, string reason) => FileProblemException.Syntax(
        (int)Math.Clamp(line, 1, TreeLimits.Lines(text)), $"the text is not YAML: {reason}",
        "check indentation, colons, brackets and quotes at this line and the one before; put text with special characters in quotes");

    private FileNode? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            return null;
        }

        _parser.Consume<DocumentStart>();
        var root = ReadNode(depth: 1);
        _parser.Consume<DocumentEnd>();
        return _parser.Accept<StreamEnd>(out _)
            ? root
            : throw FileProblemException.Syntax(Line, "a second document begins", "keep one document in a file, without another ---");
    }

    private int Line => (int)_parser.Current!.Start.Line;

    private FileNode ReadNode(int depth)
    {
        _parser.Accept<ParsingEvent>(out var start);
        var line = Line;
        if (start is AnchorAlias alias)
        {
            _parser.MoveNext();
            return _anchors.TryGetValue(alias.Value, out var node)
                ? node
                : throw FileProblemException.Syntax(line, $"*{Shown.Plain(alias.Value.Value)} stands for nothing that was named before",
                    "name a value with & above it, outside of that value, or put text that starts with * in quotes");
        }

        TreeLimits.CheckDepth(depth, line);
        FileNode read = start switch
        {
            Scalar => ReadScalar(),
            SequenceStart => ReadList(depth),
            _ => ReadMapping(depth),
        };
        TreeLimits.Check(read, line);
        if (start is NodeEvent { Anchor.IsEmpty: false } named)
        {
            _anchors[named.Anchor] = read;
        }

        return read;
    }

    private FileScalar ReadScalar()
    {
        var scalar = _parser.Consume<Scalar>();
        RefuseTag(scalar);
        return scalar.Style is ScalarStyle.Plain ? YamlScalar.Resolve(scalar.Value) : new(ScalarKind.Text, scalar.Value);
    }

    private FileList ReadList(int depth)
    {
        RefuseTag(_parser.Consume<SequenceStart>());
        var items = new List<FileEntry>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(new("", Here(), ReadNode(depth + 1)));
        }

        return new(items);
    }

    private FileMapping ReadMapping(int depth)
    {
        RefuseTag(_parser.Consume<MappingStart>());
        var entries = new List<FileEntry>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var place = Here();
            entries.Add(new(ReadKey(depth), place, ReadNode(depth + 1)));
        }

        return new(entries);
    }

    private string ReadKey(int depth)
    {
        var line = Here().Line;
        var key = ReadNode(depth + 1) as FileScalar
            ?? throw FileProblemException.Syntax(line, "a list or a mapping stands where a key is expected", "write a key as text; a colon follows it");
        return key.Text is "<<"
            ? throw FileProblemException.Syntax(line, "the merge key << is not part of YAML 1.2",
                "repeat the keys, give a whole value a name with & and use it with *, or move what is shared into a base file")
            : key.Text;
    }

    private FilePlace Here()
    {
        _parser.Accept<ParsingEvent>(out _);
        return new(_file, Line);
    }

    private static void RefuseTag(NodeEvent node)
    {
        if (!node.Tag.IsEmpty)
        {
            throw FileProblemException.Syntax((int)node.Start.Line, "a tag (!…) stands before the value",
                "remove it; put a value in quotes to make it text, or text that starts with ! in quotes");
        }
    }
}
