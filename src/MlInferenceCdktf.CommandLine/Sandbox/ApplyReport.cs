namespace MlInferenceCdktf.CommandLine.Sandbox;

/// <summary>Shows the life of a stack to people.</summary>
internal static class ApplyReport
{
    public static void WriteText(ApplyRun run)
    {
        Console.Out.WriteLine($"{run.Stack} ({PlanSummary.Offline})");
        Console.Out.WriteLine();
        foreach (var step in run.Steps)
        {
            Console.Out.WriteLine($"  {(step.Fault is null ? "ok    " : "FAILED")}  {step.Name,-12} {step.Outcome}");
        }

        Console.Out.WriteLine();
        foreach (var fault in run.Steps.Select(static step => step.Fault).OfType<string>())
        {
            Console.Error.WriteLine(fault);
        }

        Console.Out.WriteLine(PlanSummary.NotProven);
    }
}
