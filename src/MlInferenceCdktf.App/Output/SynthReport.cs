using System.Globalization;
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
            console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{id}[/]  {plan.Server.Runtime}  {plan.Server.Workload.Image}");
            console.Write(Regions(plan));
            console.Write(Decisions(plan));
        }

        Terminal.WriteWarnings(console, app.Warnings);
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"Wrote [bold]{files.Terraform}[/] ({files.Resources} resources)");
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"      {files.Manifest}");
        console.WriteLine();
        WriteNext(console, app, files, config);
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
                pool.Region,
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

    private static void WriteNext(IAnsiConsole console, PlannedApp app, SynthesizedFiles files, string config)
    {
        var folder = ShellWord.Quote(Path.GetDirectoryName(files.Terraform)!);
        console.WriteLine("Next:");
        console.WriteLine($"  terraform -chdir={folder} init && terraform -chdir={folder} plan    what Google Cloud would be asked for");
        console.WriteLine($"  npx cdktf-cli@0.21.0 deploy {app.Description.Stack}    the same, and apply (docs/first-deploy.md first)");
        console.WriteLine($"  dotnet run --project src/MlInferenceCdktf.App -- explain --config {ShellWord.Quote(config)}    every decision with its reason");
    }
}
