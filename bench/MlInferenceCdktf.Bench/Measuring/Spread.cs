namespace MlInferenceCdktf.Bench.Measuring;

/// <summary>A median with its range: on a machine that does other things too, a mean would be of those.</summary>
/// <param name="Min">The least.</param>
/// <param name="Median">The one in the middle.</param>
/// <param name="Max">The most.</param>
internal readonly record struct Spread(double Min, double Median, double Max)
{
    public static Spread Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        var middle = sorted.Length / 2;
        var median = sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new(sorted[0], median, sorted[^1]);
    }
}
