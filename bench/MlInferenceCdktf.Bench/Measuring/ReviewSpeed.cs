using System.Diagnostics;
using System.Text.Json;
using MlInferenceCdktf.Bench.Subjects;
using MlInferenceCdktf.Review;

namespace MlInferenceCdktf.Bench.Measuring;

/// <summary>What a review takes, beside the work of a summarizer that only parses a plan and counts its actions.</summary>
internal static class ReviewSpeed
{
    public static async Task<ReviewFigures> OfAsync(BenchCase each, Workspace workspace, int rounds)
    {
        var plan = await LargePlan.OfAsync(await File.ReadAllTextAsync(SameTerraform.DocumentOf(each, workspace)));
        // A process of its own reviews one plan: its first run, with nothing compiled yet, is told apart.
        var first = Milliseconds(() => PlanReviewer.Review(plan));
        var figures = new ReviewFigures(each, plan.Length, Counted(plan), first, [], []);
        _ = Milliseconds(() => Counted(plan));
        for (var round = 0; round < rounds; round++)
        {
            figures.Review.Add(Milliseconds(() => PlanReviewer.Review(plan)));
            figures.Count.Add(Milliseconds(() => Counted(plan)));
        }

        return figures;
    }

    private static int Counted(byte[] plan)
    {
        using var document = JsonDocument.Parse(plan);
        return document.RootElement.GetProperty("resource_changes").EnumerateArray()
            .CountBy(static change => string.Join(' ', change.GetProperty("change").GetProperty("actions").EnumerateArray().Select(static action => action.GetString())))
            .Where(static action => !string.Equals(action.Key, "no-op", StringComparison.Ordinal))
            .Sum(static action => action.Value);
    }

    private static double Milliseconds<T>(Func<T> work)
    {
        var watch = Stopwatch.StartNew();
        _ = work();
        return watch.Elapsed.TotalMilliseconds;
    }
}

/// <summary>How fast a large plan is reviewed.</summary>
/// <param name="Case">The stack whose plan it is, many times over.</param>
/// <param name="Bytes">The plan's size.</param>
/// <param name="Changes">The resources that change.</param>
/// <param name="First">Milliseconds of the first review in the process.</param>
/// <param name="Review">Milliseconds of each review after it.</param>
/// <param name="Count">Milliseconds of each parse and count.</param>
internal sealed record ReviewFigures(BenchCase Case, int Bytes, int Changes, double First, List<double> Review, List<double> Count);
