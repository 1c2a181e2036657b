using MlInferenceCdktf.Bench.Measuring;
using MlInferenceCdktf.Bench.Subjects;

namespace MlInferenceCdktf.Bench;

/// <summary>One run of everything, on one machine.</summary>
internal static class Benchmark
{
    /// <summary>Measures nothing: only sees whether both programs still do the same.</summary>
    public static void Check()
    {
        using var workspace = new Workspace();
        Check(workspace);
    }

    public static async Task<BenchmarkResult> RunAsync(int rounds)
    {
        using var workspace = new Workspace();
        var cases = Check(workspace);
        var planning = cases.Where(c => c.Planned).Select(each =>
        {
            Progress($"{each.Name}: planning");
            return PlanningSpeed.Of(each);
        }).ToArray();
        var sandbox = new List<SandboxFigures>();
        foreach (var each in cases.Where(c => c.Planned))
        {
            Progress($"{each.Name}: terraform in the sandbox");
            sandbox.Add(await SandboxSpeed.OfAsync(each, workspace, rounds));
        }

        Progress("a review of a large plan");
        var review = await ReviewSpeed.OfAsync(cases[0], workspace, rounds);

        var race = new Race(workspace, cases);
        // The first round fills caches, those of the disk too, and is thrown away.
        for (var round = 0; round <= rounds; round++)
        {
            Progress(round == 0 ? "warming up" : $"round {round} of {rounds}");
            race.Run(counts: round > 0);
        }

        return new(MachineFacts.Read(workspace), rounds, race.Comparisons, race.Floors, planning, sandbox, review);
    }

    private static IReadOnlyList<BenchCase> Check(Workspace workspace)
    {
        var cases = BenchCases.All(workspace);
        foreach (var each in cases)
        {
            Progress($"{each.Name}: is it the same Terraform?");
            SameTerraform.Demand(each, workspace);
        }

        return cases;
    }

    // Standard output is for the report.
    private static void Progress(string text) => Console.Error.WriteLine(text);
}

/// <summary>All figures of a run.</summary>
/// <param name="Machine">What it ran on.</param>
/// <param name="Rounds">The number of measured rounds.</param>
/// <param name="Comparisons">The library beside JavaScript.</param>
/// <param name="Floors">What no program of either kind can be below.</param>
/// <param name="Planning">Planning without synthesis.</param>
/// <param name="Sandbox">Terraform in the sandbox.</param>
/// <param name="Review">A review of a large plan.</param>
internal sealed record BenchmarkResult(
    MachineFacts Machine,
    int Rounds,
    IReadOnlyList<Comparison> Comparisons,
    IReadOnlyList<Floor> Floors,
    IReadOnlyList<PlanningFigures> Planning,
    IReadOnlyList<SandboxFigures> Sandbox,
    ReviewFigures Review);
