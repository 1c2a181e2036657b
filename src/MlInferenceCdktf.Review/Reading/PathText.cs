using System.Text;
using System.Text.Json;

namespace MlInferenceCdktf.Review.Reading;

/// <summary>Paths and addresses as text.</summary>
internal static class PathText
{
    /// <summary><c>["scheduling",0,"preemptible"]</c> as <c>scheduling[0].preemptible</c>.</summary>
    public static string Of(JsonElement path)
    {
        var text = new StringBuilder();
        foreach (var step in path.Items())
        {
            _ = step.ValueKind == JsonValueKind.String
                ? text.Append(text.Length == 0 ? "" : ".").Append(step.GetString())
                : text.Append('[').Append(step.ValueKind == JsonValueKind.Number ? step.GetRawText() : "?").Append(']');
        }

        return text.ToString();
    }

    /// <summary>The first attribute of a path.</summary>
    public static string Attribute(string path)
    {
        var end = path.AsSpan().IndexOfAny('.', '[');
        return end < 0 ? path : path[..end];
    }

    /// <summary>An address without the keys in brackets, which may hold anything when quoted.</summary>
    public static string WithoutIndexes(string address)
    {
        if (!address.Contains('[', StringComparison.Ordinal))
        {
            return address;
        }

        var (text, depth, quoted) = (new StringBuilder(address.Length), 0, false);
        for (var i = 0; i < address.Length; i++)
        {
            var at = address[i];
            if (quoted)
            {
                i += at == '\\' ? 1 : 0;
                quoted = at != '"';
            }
            else
            {
                quoted = depth > 0 && at == '"';
                depth += at == '[' ? 1 : 0;
                _ = depth == 0 ? text.Append(at) : text;
                depth -= at == ']' && depth > 0 ? 1 : 0;
            }
        }

        return text.ToString();
    }

    /// <summary>The last key in brackets, with its brackets; empty without one.</summary>
    public static string Key(string address)
    {
        var plain = WithoutIndexes(address);
        var name = plain[(plain.LastIndexOf('.') + 1)..];
        var at = address.LastIndexOf($"{name}[", StringComparison.Ordinal);
        return at >= 0 && address.EndsWith(']') ? address[(at + name.Length)..] : "";
    }
}
