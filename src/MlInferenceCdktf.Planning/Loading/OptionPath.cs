using System.Globalization;

namespace MlInferenceCdktf.Loading;

/// <summary>
/// How diagnostics name places in options: <c>regions[us-central1].zones</c>. Keys that a user chose stand in brackets, and so do
/// list items: by their name, kind or id where they have one, else by their position from 0.
/// </summary>
internal static class OptionPath
{
    private static readonly string[] s_names = ["name", UnionShape.Discriminator, "id"];

    public static string Key(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";

    public static string Entry(string path, string key) => $"{path}[{Shown.Plain(key)}]";

    public static string Item(string path, FileEntry item, int index, OptionShape shape) =>
        $"{path}[{NameOf(item, shape) ?? index.ToString(CultureInfo.InvariantCulture)}]";

    /// <summary>Takes a path apart: <c>a.b[c]</c> into a, b, c. A bracket ends where a dot, a bracket or nothing follows.</summary>
    public static IEnumerable<string> Split(string path)
    {
        var rest = path;
        while (rest.Length > 0)
        {
            var end = rest[0] == '[' ? EndOfBracket(rest) : rest.AsSpan(1).IndexOfAny('.', '[') + 1;
            end = end <= 0 ? rest.Length : end;
            yield return rest[0] == '[' ? rest[1..Math.Max(1, end - 1)] : rest[..end].TrimStart('.');
            rest = rest[end..];
        }
    }

    /// <summary>Whether a list item is the one that a bracket names.</summary>
    public static bool Names(string name, FileEntry item, int index) =>
        string.Equals(item.AsText, name, StringComparison.Ordinal)
        || (item.Node is FileMapping mapping && s_names.Any(key => mapping.TryFind(key, out var entry) && string.Equals(entry.AsText, name, StringComparison.Ordinal)))
        || string.Equals(index.ToString(CultureInfo.InvariantCulture), name, StringComparison.Ordinal);

    private static string? NameOf(FileEntry item, OptionShape shape)
    {
        var name = item.Node is FileMapping mapping
            ? s_names.Select(key => mapping.TryFind(key, out var entry) ? entry.AsText : null).FirstOrDefault(text => text is not null)
            : shape is ObjectShape ? item.AsText : null;
        return name is { Length: > 0 and <= 63 } && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? name : null;
    }

    private static int EndOfBracket(string rest)
    {
        for (var i = 1; i < rest.Length; i++)
        {
            if (rest[i] == ']' && (i + 1 == rest.Length || rest[i + 1] is '.' or '['))
            {
                return i + 1;
            }
        }

        return rest.Length;
    }
}
