using MlInferenceCdktf.Bench.Measuring;
using MlInferenceCdktf.Bench.Subjects;

namespace MlInferenceCdktf.Bench;

/// <summary>
/// Runs the programs in rounds, each of all programs: whatever else slows the machine for a while slows all of them, and
/// what is compared ran side by side.
/// </summary>
internal sealed class Race(Workspace workspace, IReadOnlyList<BenchCase> cases)
{
    public IReadOnlyList<Comparison> Comparisons { get; } =
        [.. cases.Select(each => new Comparison(each, isCold: false)), .. cases.Where(c => c.MeasuredCold).Select(each => new Comparison(each, isCold: true))];

    public IReadOnlyList<Floor> Floors { get; } =
    [
        new("`dotnet`, this library's app with `--version`", Programs.AppVersion()),
        new("`node -e 0`", Programs.EmptyNode()),
    ];

    public void Run(bool counts)
    {
        foreach (var floor in Floors)
        {
            Add(floor.Samples, ProcessRun.Measure(floor.Program), counts);
        }

        foreach (var comparison in Comparisons)
        {
            Add(comparison.Pairs, Pair(comparison), counts);
        }
    }

    private Pair Pair(Comparison comparison)
    {
        using var caches = comparison.IsCold ? workspace.FreshCaches() : workspace.WarmCaches;
        var library = ProcessRun.Measure(Programs.Library(comparison.Case, workspace.Output("library"), caches));
        var direct = ProcessRun.Measure(Programs.Direct(comparison.Case, workspace.Output("direct")));
        return new(library, direct);
    }

    private static void Add<T>(List<T> kept, T measured, bool counts)
    {
        if (counts)
        {
            kept.Add(measured);
        }
    }
}

/// <summary>The library beside JavaScript.</summary>
/// <param name="measured">What both synthesize.</param>
/// <param name="isCold">Whether the library's caches are empty before each run.</param>
internal sealed class Comparison(BenchCase measured, bool isCold)
{
    public BenchCase Case => measured;

    public bool IsCold => isCold;

    public List<Pair> Pairs { get; } = [];

    public Spread Library => Spread.Of(Pairs.Select(pair => pair.Library.Milliseconds));

    public Spread Direct => Spread.Of(Pairs.Select(pair => pair.Direct.Milliseconds));

    /// <summary>How many times as long the library takes, pair by pair.</summary>
    public Spread Ratio => Spread.Of(Pairs.Select(pair => pair.Library.Milliseconds / pair.Direct.Milliseconds));
}

/// <summary>Two runs, one after the other.</summary>
/// <param name="Library">This library.</param>
/// <param name="Direct">JavaScript.</param>
internal sealed record Pair(Sample Library, Sample Direct);

/// <summary>A program that does nothing.</summary>
/// <param name="name">What runs.</param>
/// <param name="program">Its command line.</param>
internal sealed class Floor(string name, Command program)
{
    public string Name => name;

    public Command Program => program;

    public List<Sample> Samples { get; } = [];
}
