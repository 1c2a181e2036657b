using System.Text.Json;
using System.Text.Json.Nodes;

namespace MlInferenceCdktf.CommandLine.Sandbox;

/// <summary>Shows a plan to people.</summary>
internal static class PlanReport
{
    public static void WriteText(PlanSummary plan)
    {
        Console.Out.WriteLine($"{plan.Stack} ({PlanSummary.Offline})");
        Console.Out.WriteLine();
        foreach (var change in plan.Changes)
        {
            // Not through Spectre, which breaks long lines: addresses are copied whole.
            Console.Out.WriteLine($"{change.Sign,3} {change.Address}{Reason(change)}");
        }

        Console.Out.WriteLine(plan.Changes.Count == 0 ? "Plan: nothing to do." : $"\nPlan: {plan.Counts}.");
        Console.Out.WriteLine(PlanSummary.NotProven);
    }

    /// <summary>As Terraform writes it: <c>network_interface[0].subnetwork</c>.</summary>
    private static string Path(string json) => JsonNode.Parse(json) is JsonArray segments
        ? string.Concat(segments.Select(static (segment, index) => segment?.GetValueKind() is JsonValueKind.Number ? $"[{segment}]" : index == 0 ? $"{segment}" : $".{segment}"))
        : json;

    private static string Reason(PlanChange change) => change.Because.Count == 0 ? "" : $"  because of {string.Join(" and ", change.Because.Select(Path))}";
}
