using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MlInferenceCdktf.Review.Suppressing;

/// <summary>A scalar of the file with its line.</summary>
internal sealed record YamlText(string Value, int Line);

/// <summary>An item of a list: its keys with their texts; a key that stands twice keeps its first.</summary>
internal sealed record YamlEntry(int Line, IReadOnlyDictionary<string, YamlText> Texts);

/// <summary>
/// Reads the only shape such a file has: lists of flat mappings below known keys. From the parser's events, which know their
/// lines and need no recursion, however deep a hostile file nests.
/// </summary>
internal sealed class YamlEntries(string yaml, List<SuppressionProblem> problems)
{
    private readonly Parser _parser = new(new StringReader(yaml));

    /// <summary>The entries of each section.</summary>
    /// <param name="keys">The keys of an entry, by section.</param>
    public Dictionary<string, List<YamlEntry>> Read(IReadOnlyDictionary<string, string[]> keys)
    {
        var sections = new Dictionary<string, List<YamlEntry>>(StringComparer.Ordinal);
        _ = _parser.Consume<StreamStart>();
        if (_parser.TryConsume<DocumentStart>(out _) && Begins<MappingStart>("the file is no mapping", "begin with 'suppressions:'"))
        {
            while (!_parser.TryConsume<MappingEnd>(out _))
            {
                ReadSection(keys, sections);
            }
        }

        if (_parser.TryConsume<DocumentEnd>(out _) && _parser.Accept<DocumentStart>(out var second))
        {
            Add(second, "a second document begins", "keep one document in a file, without another ---");
        }

        return sections;
    }

    private void ReadSection(IReadOnlyDictionary<string, string[]> keys, Dictionary<string, List<YamlEntry>> sections)
    {
        var key = ReadText("a key");
        if (key is not null && !keys.ContainsKey(key.Value))
        {
            problems.Add(new(key.Line, $"'{key.Value}' is no section", $"write {string.Join(" or ", keys.Keys)}"));
        }

        if (key is null || !keys.TryGetValue(key.Value, out var known) || IsNothing())
        {
            _parser.SkipThisAndNestedEvents();
            return;
        }

        if (!sections.TryAdd(key.Value, []))
        {
            problems.Add(new(key.Line, $"'{key.Value}' stands twice", "put its entries into one list"));
        }

        if (!Begins<SequenceStart>($"'{key.Value}' is no list", "write each entry on a line that starts with '- '"))
        {
            return;
        }

        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            if (ReadEntry(known) is { } entry)
            {
                sections[key.Value].Add(entry);
            }
        }
    }

    private YamlEntry? ReadEntry(string[] known)
    {
        _ = _parser.Accept<ParsingEvent>(out var start);
        if (!Begins<MappingStart>("an entry is no mapping", $"give it the keys {string.Join(", ", known)}"))
        {
            return null;
        }

        var texts = new Dictionary<string, YamlText>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadText("a key");
            var value = ReadText(key is null ? "a value" : $"the value of '{key.Value}'");
            if (key is null || value is null)
            {
                continue;
            }

            if (!known.Contains(key.Value, StringComparer.Ordinal))
            {
                problems.Add(new(key.Line, $"'{key.Value}' is no key of an entry", $"write {string.Join(", ", known)}"));
            }
            else if (!texts.TryAdd(key.Value, value))
            {
                problems.Add(new(key.Line, $"'{key.Value}' stands twice", "keep one of them"));
            }
        }

        return new((int)start!.Start.Line, texts);
    }

    private YamlText? ReadText(string what)
    {
        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            return new(scalar.Value, (int)scalar.Start.Line);
        }

        _ = _parser.Accept<ParsingEvent>(out var found);
        Add(found!, $"{what} is no plain text", "write a text; aliases, lists and mappings have no place here");
        _parser.SkipThisAndNestedEvents();
        return null;
    }

    private bool Begins<T>(string message, string fix)
        where T : NodeEvent
    {
        if (_parser.TryConsume<T>(out _))
        {
            return true;
        }

        if (IsNothing())
        {
            _parser.SkipThisAndNestedEvents();
            return false;
        }

        _ = _parser.Accept<ParsingEvent>(out var found);
        Add(found!, message, fix);
        _parser.SkipThisAndNestedEvents();
        return false;
    }

    private bool IsNothing() => _parser.Accept<Scalar>(out var scalar) && scalar is { Style: ScalarStyle.Plain, Value: "" or "~" or "null" };

    private void Add(ParsingEvent at, string message, string fix) => problems.Add(new((int)at.Start.Line, message, fix));
}
