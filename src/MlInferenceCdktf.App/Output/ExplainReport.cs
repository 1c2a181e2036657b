using System.Globalization;
using MlInferenceCdktf.CommandLine;
using MlInferenceCdktf.Planning;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace MlInferenceCdktf.App.Output;

/// <summary>Prints every decision with its reason, and the quota that follows from them.</summary>
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

        WriteQuota(console, QuotaDemand.Of(app.Plans.Values));
        Terminal.WriteWarnings(app.Warnings);
    }

    private static void WriteQuota(IAnsiConsole console, ValueList<QuotaDemand> quota)
    {
        console.MarkupLine("[bold]quota of the project[/], at the most replicas of every group, with a rollout and standby");
        var table = new Table().Border(TableBorder.Rounded).AddColumns("where", "quota", "needed", "what");
        foreach (var demand in quota)
        {
            var family = demand.Dimensions.Where(entry => !string.Equals(entry.Key, "region", StringComparison.Ordinal)).Select(entry => $" ({entry.Value})");
            table.AddRow(
                new Cell(demand.Region ?? "whole project"),
                new Cell(demand.Quota + string.Concat(family)),
                new Cell(demand.Amount.ToString(CultureInfo.InvariantCulture)),
                new Cell(demand.What + (demand.Verified ? "" : "; id not verified")));
        }

        console.Write(table);
    }

    public static void WriteJson(PlannedApp app) => Terminal.WriteJson(new
    {
        Services = app.Plans.ToDictionary(p => p.Key, p => p.Value.Decisions, StringComparer.Ordinal),
        Quota = QuotaDemand.Of(app.Plans.Values),
        Warnings = app.Warnings.Select(DiagnosticView.Of),
    });
}
