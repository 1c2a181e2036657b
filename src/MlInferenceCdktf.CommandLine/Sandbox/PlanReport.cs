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

    private static string Reason(PlanChange change) => change.Because.Count == 0 ? "" : $"  because of {string.Join(" and ", change.Because)}";
}
