using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Loading;

/// <summary>Turns a scalar into the JSON value that its option is read from.</summary>
internal static partial class LeafValue
{
    /// <summary>The value; null when the option cannot be read from the scalar.</summary>
    public static JsonNode? Read(FileScalar scalar, LeafShape leaf)
    {
        JsonNode? value = (leaf.Kind, scalar.Kind) switch
        {
            (LeafKind.Word, ScalarKind.Text) => leaf.Words.Contains(scalar.Text, StringComparer.Ordinal) ? JsonValue.Create(scalar.Text) : null,
            (LeafKind.Text or LeafKind.Duration, ScalarKind.Text) => JsonValue.Create(scalar.Text),
            (LeafKind.Boolean, ScalarKind.Boolean) => JsonValue.Create(scalar.Text[0] is 't' or 'T'),
            (LeafKind.WholeNumber or LeafKind.Number, ScalarKind.Number) when IsDecimal(scalar.Text) => JsonNode.Parse(scalar.Text),
            _ => null,
        };
        return value is not null && IsReadable(value, leaf.Type) ? value : null;
    }

    /// <summary>Whether a number is written as JSON has it: YAML knows more forms, which people read in more than one way (010, 0x10, 1.).</summary>
    public static bool IsDecimal(string number) => Decimal().IsMatch(number);

    public static bool IsWhole(string number) => Whole().IsMatch(number);

    private static bool IsReadable(JsonNode value, Type type)
    {
        try
        {
            return JsonSerializer.Deserialize(value, type, OptionShapes.Contract) is not double number || double.IsFinite(number);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^-?(0|[1-9][0-9]{0,30})(\.[0-9]{1,30})?([eE][-+]?[0-9]{1,3})?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^-?[0-9]+\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Whole();
}
