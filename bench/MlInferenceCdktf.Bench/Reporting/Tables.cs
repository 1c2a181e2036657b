using MlInferenceCdktf.Bench.Measuring;

namespace MlInferenceCdktf.Bench.Reporting;

/// <summary>The tables of the report, in Markdown.</summary>
internal static class Tables
{
    public static string Targets(BenchmarkResult result) => Table(
        ["target", "measured", "met"],
        Reporting.Targets.Of(result).Select(target => Row(target.Wanted, target.Measured, target.IsMet ? "yes" : "**no**")));

    public static string Comparisons(IEnumerable<Comparison> comparisons) => Table(
        ["", "this library, ms", "JavaScript, ms", "ratio"],
        comparisons.Select(c => Row(c.Case.Name, Figures.Milliseconds(c.Library), Figures.Milliseconds(c.Direct), Figures.Ratio(c.Ratio))));

    public static string Resources(IEnumerable<Comparison> comparisons) => Table(
        ["", "this library, MiB", "JavaScript, MiB", "this library, CPU ms", "JavaScript, CPU ms"],
        comparisons.Select(c => Row(
            c.IsCold ? $"{c.Case.Name}, cold" : c.Case.Name,
            Figures.Mebibytes(c.Pairs.Select(p => p.Library.PeakMebibytes)),
            Figures.Mebibytes(c.Pairs.Select(p => p.Direct.PeakMebibytes)),
            Figures.Milliseconds(c.Pairs.Select(p => p.Library.CpuMilliseconds)),
            Figures.Milliseconds(c.Pairs.Select(p => p.Direct.CpuMilliseconds)))));

    public static string Growths(IReadOnlyList<Comparison> warm) => Table(
        ["regions", "this library, ms a region", "JavaScript, ms a region"],
        Growth.Of(warm).Select(step => Row(
            FormattableString.Invariant($"{step.From} to {step.To}"), Figures.Tenths(step.Library), Figures.Tenths(step.Direct))));

    public static string Floors(IEnumerable<Floor> floors) => Table(
        ["", "ms", "MiB"],
        floors.Select(f => Row(
            f.Name, Figures.Milliseconds(Spread.Of(f.Samples.Select(s => s.Milliseconds))), Figures.Mebibytes(f.Samples.Select(s => s.PeakMebibytes)))));

    public static string Planning(IEnumerable<PlanningFigures> planning) => Table(
        ["", "plans a second", "µs a plan", "KiB allocated a plan"],
        planning.Select(p => Row(
            p.Case.Name,
            Figures.Text(p.PlansPerSecond, "#,0"),
            Figures.Text(1_000_000 / p.PlansPerSecond, "#,0"),
            Figures.Text(p.BytesPerPlan / 1024.0, "#,0"))));

    public static string Sandbox(IEnumerable<SandboxFigures> figures) => Table(
        ["", "in the sandbox, ms", "without a provider, ms", "ratio"],
        figures.SelectMany(f => new[]
        {
            SandboxRow(f, "validate", sample => sample.Validate),
            SandboxRow(f, "plan", sample => sample.Plan),
        }));

    public static string Review(ReviewFigures figures) => Table(
        ["", "ms"],
        [
            Row("review, the first of a process", Figures.Text(figures.First, "#,0")),
            Row("review", Figures.Milliseconds(Spread.Of(figures.Review))),
            Row("parse, and count actions", Figures.Milliseconds(Spread.Of(figures.Count))),
        ]);

    private static string SandboxRow(SandboxFigures of, string command, Func<SandboxSample, double> figure) => Row(
        $"{command}: {of.Case.Name}", Figures.Milliseconds(of.Of(figure)), Figures.Milliseconds(of.FloorOf(figure)), Figures.Ratio(of.Ratio(figure)));

    private static string Table(string[] heads, IEnumerable<string> rows) =>
        string.Join('\n', [Row(heads), $"|---|{string.Concat(Enumerable.Repeat("---:|", heads.Length - 1))}", .. rows]);

    private static string Row(params string[] cells) => $"| {string.Join(" | ", cells)} |";
}
