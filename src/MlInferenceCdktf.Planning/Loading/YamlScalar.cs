using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Loading;

/// <summary>YAML 1.2's core schema (yaml.org/spec/1.2.2, 10.3.2): what a scalar without quotes means. yes, no, on and off are text.</summary>
internal static partial class YamlScalar
{
    public static FileScalar Resolve(string text) => new(KindOf(text), text);

    private static ScalarKind KindOf(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => ScalarKind.Null,
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => ScalarKind.Boolean,
        _ => Number().IsMatch(text) ? ScalarKind.Number : ScalarKind.Text,
    };

    [GeneratedRegex(
        @"^([-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))\z",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
