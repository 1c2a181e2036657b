using System.Globalization;
using MlInferenceCdktf.App.Commands;
using MlInferenceCdktf.CommandLine;
using MlInferenceCdktf.Planning;
using Spectre.Console;

namespace MlInferenceCdktf.App.Output;

/// <summary>Says what synthesis made, what is worth knowing, and what to run next.</summary>
internal static class SynthReport
{
    // What a reader of the first run is most likely to ask about; explain has everything.
    private static readonly string[] s_worthKnowing = ["name", "cold start", "scaling", "balancing", "request timeout"];

    public static void WriteText(PlannedApp app, SynthesizedFiles files, string config)
    {
        var console = Terminal.Out();
        foreach (var (id, plan) in app.Plans)
        {
            console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{id}[/]  {plan.Server.Runtime}  {plan.Server.Image}");
            console.Write(Regions(plan));
            console.Write(Decisions(plan));
        }

        Terminal.WriteWarnings(app.Warnings);
        Console.Out.WriteLine(FormattableString.Invariant($"Wrote {files.Terraform} ({files.Resources} resources)"));
        Console.Out.WriteLine($"      {files.Manifest}");
        Console.Out.WriteLine();
        WriteNext(app, files, config);
    }

    public static void WriteJson(PlannedApp app, SynthesizedFiles files) => Terminal.WriteJson(new
    {
        files.Folder,
        files.Terraform,
        files.Manifest,
        files.Resources,
        Warnings = app.Warnings.Select(DiagnosticView.Of),
    });

    private static Table Regions(ServicePlan plan)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("region", "machine", "GPUs", "zones", "replicas", "most GPUs");
        foreach (var pool in plan.Pools)
        {
            table.AddRow(
                pool.Key,
                pool.Machine.Type,
                pool.Machine.HasGpu ? string.Create(CultureInfo.InvariantCulture, $"{pool.Machine.GpuCount} × {pool.Machine.Gpu}") : "none",
                string.Join(' ', pool.Zones.Select(z => z[(z.LastIndexOf('-') + 1)..])),
                pool.Replicas.ToString(),
                (pool.Machine.GpuCount * pool.Replicas.Max).ToString(CultureInfo.InvariantCulture));
        }

        return table;
    }

    private static Grid Decisions(ServicePlan plan)
    {
        var grid = new Grid().AddColumns(3);
        foreach (var decision in plan.Decisions.Where(d => s_worthKnowing.Contains(d.Subject, StringComparer.Ordinal)))
        {
            grid.AddRow(new Markup(Markup.Escape(decision.Subject)), new Markup(Markup.Escape(decision.Value), Style.Parse("bold")),
                new Markup(Markup.Escape(decision.Reason), Style.Parse("dim")));
        }

        return grid;
    }

    // Not through Spectre, which breaks long lines: a command is copied whole.
    private static void WriteNext(PlannedApp app, SynthesizedFiles files, string config)
    {
        var folder = ShellWord.Quote(Path.GetDirectoryName(files.Terraform)!);
        Console.Out.WriteLine("Next:");
        Console.Out.WriteLine($"  terraform -chdir={folder} init && terraform -chdir={folder} plan    what Google Cloud would be asked for");
        Console.Out.WriteLine($"  npx cdktf-cli@0.21.0 deploy {app.Description.Stack}{AppOption(config)}    the same, and apply (docs/first-deploy.md first)");
        Console.Out.WriteLine($"  dotnet run --project src/MlInferenceCdktf.App -- explain --config {ShellWord.Quote(config)}    every decision with its reason");
    }

    // The command of cdktf.json reads the default file.
    private static string AppOption(string config)
    {
        var command = $"dotnet run --project src/MlInferenceCdktf.App --no-launch-profile -- --config {ShellWord.Quote(config)}";
        return config is CommonOptions.DefaultConfig ? "" : $" --app {ShellWord.Quote(command)}";
    }
}
