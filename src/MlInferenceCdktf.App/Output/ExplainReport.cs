using System.Globalization;
using MlInferenceCdktf.CommandLine;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace MlInferenceCdktf.App.Output;

/// <summary>Prints every decision with its reason.</summary>
internal static class ExplainReport
{
    public static void WriteText(PlannedApp app)
    {
        var console = Terminal.Out();
        foreach (var (id, plan) in app.Plans)
        {
            console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{id}[/]");
            var table = new Table().Border(TableBorder.Rounded).AddColumns("what", "decided", "why");
            foreach (var decision in plan.Decisions)
            {
                table.AddRow(new Cell(decision.Subject), new Cell(decision.Value), new Cell(decision.Reason));
            }

            console.Write(table);
        }

        Terminal.WriteWarnings(app.Warnings);
    }

    public static void WriteJson(PlannedApp app) => Terminal.WriteJson(new
    {
        Services = app.Plans.ToDictionary(p => p.Key, p => p.Value.Decisions, StringComparer.Ordinal),
        Warnings = app.Warnings.Select(DiagnosticView.Of),
    });
}
