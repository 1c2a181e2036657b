using System.Globalization;
using MlInferenceCdktf.Sandbox.Schemas;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Planning.Differing;

/// <summary>Scalars as the texts that the SDK compares, and back.</summary>
internal static class ScalarTexts
{
    public static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    public static string Zero(AttributeKind kind) => kind switch
    {
        AttributeKind.Flag => "false",
        AttributeKind.Integer or AttributeKind.Float => "0",
        _ => "",
    };

    public static TfValue Typed(AttributeKind kind, string text) => kind switch
    {
        AttributeKind.Flag => text.Length == 0 ? TfValue.Null : TfValue.Of(text is "true" or "1"),
        AttributeKind.Integer or AttributeKind.Float => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? TfValue.Of(number) : TfValue.Null,
        _ => TfValue.Of(text),
    };
}
