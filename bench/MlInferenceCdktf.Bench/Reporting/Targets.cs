using MlInferenceCdktf.Bench.Measuring;

namespace MlInferenceCdktf.Bench.Reporting;

/// <summary>What this version set out to reach, and whether it did.</summary>
internal static class Targets
{
    private const double MostForExample = 2.5;
    private const double MostForManyRegions = 4;
    private const double LeastPlans = 10_000;

    private const double MostForReview = 1_000;

    // Two slopes of noisy medians are never equal.
    private const double GrowthTolerance = 1.1;

    public static IEnumerable<Target> Of(BenchmarkResult result)
    {
        var warm = result.Comparisons.Where(c => !c.IsCold).ToArray();
        var (example, many) = (warm[0].Ratio.Median, warm[^1].Ratio.Median);
        yield return new($"{warm[0].Case.Name}, warm: at most {Figures.Text(MostForExample, "0.0")} times JavaScript",
            $"{Figures.Text(example, "0.00")} times", example <= MostForExample);
        yield return new($"{warm[^1].Case.Name}, warm: at most {Figures.Text(MostForManyRegions, "0.0")} times JavaScript",
            $"{Figures.Text(many, "0.00")} times", many <= MostForManyRegions);
        var growth = Growth.Of(warm);
        yield return new("growth with the number of regions: no worse than linear",
            $"{Figures.Text(growth[0].Library.Median, "0.0")}, then {Figures.Text(growth[^1].Library.Median, "0.0")} ms a region",
            growth[^1].Library.Median <= growth[0].Library.Median * GrowthTolerance);
        var plans = result.Planning[0].PlansPerSecond;
        yield return new($"planning {result.Planning[0].Case.Name}: at least {Figures.Text(LeastPlans, "#,0")} plans a second, on one thread",
            $"{Figures.Text(plans, "#,0")} a second", plans >= LeastPlans);
        yield return new("reviewing a plan of 3 MB, the first of a process: under a second",
            $"{Figures.Text(result.Review.First, "#,0")} ms", result.Review.First < MostForReview);
    }
}

/// <summary>A target.</summary>
/// <param name="Wanted">What it asks for.</param>
/// <param name="Measured">What was measured.</param>
/// <param name="IsMet">Whether that is enough.</param>
internal sealed record Target(string Wanted, string Measured, bool IsMet);

/// <summary>What one region more costs.</summary>
/// <param name="From">The smaller size.</param>
/// <param name="To">The larger size.</param>
/// <param name="Library">Milliseconds a region.</param>
/// <param name="Direct">The same of JavaScript.</param>
internal sealed record Growth(int From, int To, Spread Library, Spread Direct)
{
    /// <summary>The steps between the sizes; the example is a service of its own and no step.</summary>
    public static IReadOnlyList<Growth> Of(IReadOnlyList<Comparison> warm) =>
        [.. warm.Skip(1).Zip(warm.Skip(2), Step)];

    private static Growth Step(Comparison small, Comparison large)
    {
        var regions = large.Case.Regions - small.Case.Regions;
        return new(small.Case.Regions, large.Case.Regions, Slope(pair => pair.Library), Slope(pair => pair.Direct));

        // Round by round: both sizes ran in the same one.
        Spread Slope(Func<Pair, Sample> subject) => Spread.Of(small.Pairs.Zip(
            large.Pairs, (few, many) => (subject(many).Milliseconds - subject(few).Milliseconds) / regions));
    }
}
