using System.Globalization;
using MlInferenceCdktf.Bench.Measuring;

namespace MlInferenceCdktf.Bench.Reporting;

/// <summary>Figures as text: a median, and its range in brackets.</summary>
internal static class Figures
{
    private const string Unknown = "–";

    public static string Milliseconds(Spread spread) => Text(spread, "#,0");

    public static string Ratio(Spread spread) => Text(spread, "0.00");

    public static string Tenths(Spread spread) => Text(spread, "0.0");

    public static string Milliseconds(IEnumerable<double?> values) => Known(values, "#,0");

    public static string Mebibytes(IEnumerable<double?> values) => Known(values, "#,0");

    public static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static string Known(IEnumerable<double?> values, string format)
    {
        double[] known = [.. values.OfType<double>()];
        return known.Length == 0 ? Unknown : Text(Spread.Of(known), format);
    }

    private static string Text(Spread spread, string format) =>
        $"{Text(spread.Median, format)} [{Text(spread.Min, format)}..{Text(spread.Max, format)}]";
}
