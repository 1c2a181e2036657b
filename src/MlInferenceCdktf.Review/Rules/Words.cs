using System.Globalization;

namespace MlInferenceCdktf.Review.Rules;

/// <summary>Figures and lists in sentences.</summary>
internal static class Words
{
    public static string Count(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    public static string List(IEnumerable<string> items) => string.Join(", ", items);

    public static string Of(double? value) => value is { } figure ? ReviewContext.Figure(figure) : "an unknown number of";

    /// <summary>Seconds as people say them.</summary>
    public static string Duration(double seconds) => seconds < 120
        ? $"{ReviewContext.Figure(Math.Round(seconds))} s"
        : $"{ReviewContext.Figure(Math.Round(seconds / 60))} min";
}
