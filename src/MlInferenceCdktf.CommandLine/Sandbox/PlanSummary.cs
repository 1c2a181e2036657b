using MlInferenceCdktf.Sandbox;

namespace MlInferenceCdktf.CommandLine.Sandbox;

/// <summary>A plan in short, for people and for programs.</summary>
/// <param name="Simulation">What kind of run this is.</param>
/// <param name="Stack">The stack.</param>
/// <param name="Counts">How many resources each action concerns.</param>
/// <param name="Changes">The resources that change, by address.</param>
internal sealed record PlanSummary(string Simulation, string Stack, PlanCounts Counts, IReadOnlyList<PlanChange> Changes)
{
    public const string Offline = "offline simulation: real terraform, a simulated google provider and project";

    /// <summary>What a green run leaves open.</summary>
    public const string NotProven =
        "Not proven: quota, permissions, stock of GPUs, that images, models and domains exist, and anything Google changed since.";

    public static PlanSummary Of(string stack, TerraformPlan plan)
    {
        var changes = plan.Changes.Where(static change => change.Action is not PlannedAction.None).ToList();
        return new(Offline, stack, PlanCounts.Of(changes), [.. changes.Select(PlanChange.Of).OrderBy(static change => change.Address, StringComparer.Ordinal)]);
    }
}

/// <summary>How many resources each action concerns.</summary>
internal sealed record PlanCounts(int Create, int Update, int Replace, int Delete, int Forget)
{
    public static PlanCounts Of(IReadOnlyList<PlannedResource> changes)
    {
        return new(Count(PlannedAction.Create), Count(PlannedAction.Update), Count(PlannedAction.Replace), Count(PlannedAction.Delete), Count(PlannedAction.Forget));

        int Count(PlannedAction action) => changes.Count(change => change.Action == action);
    }

    public override string ToString() =>
        FormattableString.Invariant($"{Create} to create, {Update} to update, {Replace} to replace, {Delete} to delete")
        + (Forget > 0 ? FormattableString.Invariant($", {Forget} to forget") : "");
}

/// <summary>What happens to one resource.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Actions">Terraform's words, in their order.</param>
/// <param name="Because">The paths whose change replaces it.</param>
internal sealed record PlanChange(string Address, IReadOnlyList<string> Actions, IReadOnlyList<string> Because)
{
    public static PlanChange Of(PlannedResource resource) => new(resource.Address, resource.Actions, resource.ReplacePaths);

    /// <summary>Terraform's own signs.</summary>
    public string Sign => Actions switch
    {
        ["create"] => "+",
        ["update"] => "~",
        ["delete"] => "-",
        ["create", "delete"] => "+/-",
        ["delete", "create"] => "-/+",
        _ => ".",
    };
}
