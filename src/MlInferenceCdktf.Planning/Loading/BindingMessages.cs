using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Naming;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf.Loading;

/// <summary>What is said of a value that does not fit its option.</summary>
internal sealed class BindingMessages(Problems problems)
{
    // Nothing longer is a slip of a known key, and comparing it would take long.
    private const int LongestSlip = 40;

    public void UnknownKey(FileEntry entry, ObjectShape shape, string path) => problems.Add(
        FilesDiagnostics.KeyUnknown, entry.Place, OptionPath.Key(path, Shown.Plain(entry.Key)), $"{Shown.Text(entry.Key)} is not a key here",
        $"remove it, or write one of {string.Join(", ", shape.Keys)}{DidYouMean(entry.Key, shape.Keys)}");

    public void KeyTwice(FileEntry entry, string path) => problems.Add(
        FilesDiagnostics.SyntaxInvalid, entry.Place, path, $"the key {Shown.Text(entry.Key)} stands twice", "keep one of them");

    public void MissingKey(FileEntry parent, OptionProperty property, string path)
    {
        var example = OptionExamples.Of(property.Name);
        problems.Add(FilesDiagnostics.KeyMissing, parent.Place, OptionPath.Key(path, property.Name), $"the key '{property.Name}' is missing",
            example is null ? $"add {property.Name}: {Expected(property.Shape)}" : $"add {property.Name}, such as {property.Name}: {example}");
    }

    public void MissingKind(FileEntry parent, UnionShape union, string path) => problems.Add(
        FilesDiagnostics.KeyMissing, parent.Place, OptionPath.Key(path, UnionShape.Discriminator), $"the key '{UnionShape.Discriminator}' is missing",
        $"add {string.Join(" or ", union.KindNames.Select(kind => $"{UnionShape.Discriminator}: {kind}"))}");

    public void UnknownKind(FileEntry kind, UnionShape union, string path) => problems.Add(
        FilesDiagnostics.ValueWrongType, kind.Place, OptionPath.Key(path, UnionShape.Discriminator),
        kind.Node is FileScalar scalar ? $"{Shown.Text(scalar.Text)} is not a known kind" : $"a kind is a word, and this is {Found(kind.Node)}",
        $"write one of {string.Join(", ", union.KindNames)}{DidYouMean(kind.AsText ?? "", union.KindNames)}");

    /// <summary>A key of the user's own, or a list's item, without a value.</summary>
    public void NoValue(FileEntry entry, OptionShape shape, string path) => problems.Add(
        FilesDiagnostics.ValueWrongType, entry.Place, path, "there is no value",
        shape is LeafShape { Kind: LeafKind.Text } ? "write a text (\"\" for an empty one), or remove the entry" : $"write {Expected(shape)}, or remove the entry");

    public void WrongType(FileEntry entry, OptionShape shape, string path)
    {
        var (message, fix) = entry.Node is FileScalar scalar && shape is LeafShape leaf
            ? WrongLeaf(entry.Key, scalar, leaf)
            : ($"{(entry.Node is FileScalar other ? Value(entry.Key, other) + " is " : "this is ")}{Found(entry.Node)}, not {Expected(shape)}",
                $"write {Expected(shape)}{Example(entry.Key)}");
        problems.Add(FilesDiagnostics.ValueWrongType, entry.Place, path, message, fix);
    }

    private static (string Message, string Fix) WrongLeaf(string key, FileScalar scalar, LeafShape leaf)
    {
        var value = Value(key, scalar);
        return (leaf.Kind, scalar.Kind) switch
        {
            (LeafKind.Word, ScalarKind.Text) => ($"{value} is not a known word", $"write {Expected(leaf)}{(leaf.Words.Count > 1 ? DidYouMean(scalar.Text, leaf.Words) : "")}"),
            (LeafKind.Duration, ScalarKind.Text or ScalarKind.Number) => ($"{value} is not a duration", $"write {Expected(leaf)}"),
            (LeafKind.Text, not ScalarKind.Text) => ($"{value} is {Found(scalar)}, not text", $"put it in quotes: {Quoted(key, scalar)}"),
            (LeafKind.WholeNumber, ScalarKind.Number) when LeafValue.IsWhole(scalar.Text) => ($"{value} is too large, or begins with 0", "write a smaller number, without zeros before it"),
            (LeafKind.WholeNumber or LeafKind.Number, ScalarKind.Number) => ($"{value} is not {Expected(leaf)} in decimal digits", $"write {Expected(leaf)}{Example(key)}"),
            (LeafKind.WholeNumber or LeafKind.Number, ScalarKind.Text) when LeafValue.IsDecimal(scalar.Text) =>
                ($"{value} is text, since it stands in quotes, not {Expected(leaf)}", $"write {scalar.Text} without quotes"),
            (LeafKind.Boolean, ScalarKind.Text) => ($"{value} is text, not true or false", "write true or false, without quotes"),
            _ => ($"{value} is {Found(scalar)}, not {Expected(leaf)}", $"write {Expected(leaf)}{Example(key)}"),
        };
    }

    private static string Expected(OptionShape shape) => shape switch
    {
        LeafShape { Kind: LeafKind.WholeNumber } => "a whole number",
        LeafShape { Kind: LeafKind.Number } => "a number",
        LeafShape { Kind: LeafKind.Boolean } => "true or false",
        LeafShape { Kind: LeafKind.Duration } => "a duration such as 90s, 10m or 1h30m",
        LeafShape { Kind: LeafKind.Word, Words: [var only] } => only,
        LeafShape { Kind: LeafKind.Word } leaf => $"one of {string.Join(", ", leaf.Words)}",
        LeafShape => "text",
        ListShape => "a list",
        MapShape { Value: LeafShape } => "a mapping of keys to text",
        MapShape => "a mapping of ids to services",
        UnionShape union => $"a mapping with kind: {string.Join(" or ", union.KindNames)}",
        ObjectShape { Shorthand: { } name } known => $"text (the {name}) or a mapping with {string.Join(", ", known.Keys)}",
        _ => $"a mapping with {string.Join(", ", ((ObjectShape)shape).Keys)}",
    };

    private static string Found(FileNode node) => node switch
    {
        FileList => "a list",
        FileMapping => "a mapping",
        FileScalar { Kind: ScalarKind.Number } => "a number",
        FileScalar { Kind: ScalarKind.Boolean } => "true or false",
        FileScalar { Kind: ScalarKind.Null } => "nothing",
        _ => "text",
    };

    private static string Value(string key, FileScalar scalar) => IsSecret(key, scalar) ? "the value" : Shown.Text(scalar.Text);

    private static string Quoted(string key, FileScalar scalar) => IsSecret(key, scalar) ? "\"…\"" : $"\"{Shown.Plain(scalar.Text)}\"";

    private static bool IsSecret(string key, FileScalar scalar) => SecretText.Looks(key, scalar.Text);

    private static string Example(string key) => OptionExamples.Of(key) is { } example ? $", such as {key}: {example}" : "";

    private static string DidYouMean(string text, IEnumerable<string> known) => text.Length > LongestSlip ? "" : Hint.DidYouMean(text, known);
}
