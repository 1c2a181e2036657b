namespace MlInferenceCdktf.Review.Replacement;

/// <summary>What replacing the synthesized stacks of one version by those of another does.</summary>
/// <param name="Stacks">By name: those on both sides.</param>
/// <param name="Gone">The names on the old side only. Nothing applies them any more, so nothing deletes what they made.</param>
/// <param name="Added">The names on the new side only.</param>
public sealed record UpgradeReport(IReadOnlyList<StackUpgrade> Stacks, IReadOnlyList<string> Gone, IReadOnlyList<string> Added)
{
    /// <summary>What two synthesized stacks cannot tell.</summary>
    public static IReadOnlyList<string> NotChecked { get; } =
    [
        "what exists: the state, changes by hand, live sizes, what data sources find",
        "values that Google or a function of Terraform computes: here a changed input counts as a changed value",
        "whether Google takes it: quota, names used outside the stack, permissions",
        "how each change goes: 'sandbox plan' and 'sandbox apply' run the new stack with real Terraform, a plan against the state decides",
    ];

    /// <summary>What is to be known of the stacks as a whole.</summary>
    public IReadOnlyList<UpgradeNotice> Notices { get; init; } = [];

    /// <summary>The verdict; there is none that says "safe".</summary>
    public Verdict Verdict => Worst switch
    {
        Severity.Block => Verdict.Blocked,
        Severity.Warn => Verdict.NeedsReview,
        _ => Verdict.NoFindings,
    };

    /// <summary>
    /// What weighs most: <see cref="Severity.Block"/> for what fails half way or interrupts serving, <see cref="Severity.Warn"/> for what
    /// is replaced, deleted, left behind or of an unknown type, <see cref="Severity.Note"/> for what is made or changed in place; null
    /// for no change.
    /// </summary>
    public Severity? Worst
    {
        get
        {
            var changes = Stacks.SelectMany(static stack => stack.Report.Changes).Select(static change => change.Action).ToHashSet();
            return Stacks.Any(static stack => stack.Report.Violations.Count > 0) ? Severity.Block
                : Gone.Count > 0 || Notices.Concat(Stacks.SelectMany(static stack => stack.Report.Notices)).Any(static notice => notice.Severity is Severity.Warn) || changes.Overlaps([PlannedAction.Replace, PlannedAction.Delete, PlannedAction.Unknown]) ? Severity.Warn
                : Added.Count > 0 || changes.Overlaps([PlannedAction.Create, PlannedAction.Update]) ? Severity.Note
                : null;
        }
    }

    /// <summary>Compares stacks of the same name.</summary>
    /// <param name="old">The <c>cdk.tf.json</c> of each old stack, by its name.</param>
    /// <param name="new">The <c>cdk.tf.json</c> of each new stack, by its name.</param>
    /// <returns>What changes.</returns>
    /// <exception cref="PlanInputException">One of them is no synthesized stack; the message begins with its name.</exception>
    public static UpgradeReport Compare(IReadOnlyDictionary<string, string> old, IReadOnlyDictionary<string, string> @new) => old is { Count: 1 } && @new is { Count: 1 }
        // Two single stacks are meant for each other, whatever their folders are called.
        ? new([StackUpgrade.Of(@new.Keys.Single(), old.Values.Single(), @new.Values.Single())], [], []) { Notices = [.. Renamed(old.Keys.Single(), @new.Keys.Single())] }
        : new(
        [.. @new.Where(stack => old.ContainsKey(stack.Key)).OrderBy(static stack => stack.Key, StringComparer.Ordinal).Select(stack => StackUpgrade.Of(stack.Key, old[stack.Key], stack.Value))],
        Missing(old, @new),
        Missing(@new, old));

    /// <summary>How many resources have an action.</summary>
    /// <param name="action">The action.</param>
    public int Count(PlannedAction action) => Stacks.Sum(stack => stack.Report.Changes.Count(change => change.Action == action));

    private static IEnumerable<UpgradeNotice> Renamed(string old, string @new)
    {
        if (old.Length > 0 && @new.Length > 0 && !string.Equals(old, @new, StringComparison.Ordinal))
        {
            yield return new(Severity.Warn, $"the stack is called {@new} instead of {old}, and is compared as one that keeps its state. The place of its state follows its name: unless you move the state, everything is made a second time");
        }
    }

    private static string[] Missing(IReadOnlyDictionary<string, string> of, IReadOnlyDictionary<string, string> @in) =>
        [.. of.Keys.Where(name => !@in.ContainsKey(name)).Order(StringComparer.Ordinal)];
}

/// <summary>One stack that is replaced by its new version.</summary>
/// <param name="Name">Its name; empty where there is one only.</param>
/// <param name="Report">What that does.</param>
public sealed record StackUpgrade(string Name, ReplacementReport Report)
{
    /// <summary>Whether anything changes.</summary>
    public bool IsChanged => Report.Changes.Any(static change => change.Action is not PlannedAction.NoChange) || Report.Violations.Count > 0 || Report.Notices.Count > 0;

    internal static StackUpgrade Of(string name, string old, string @new)
    {
        try
        {
            return new(name, ReplacementCheck.Compare(old, @new));
        }
        catch (PlanInputException wrong) when (name.Length > 0)
        {
            throw new PlanInputException(wrong.Problem, $"{name}: {wrong.Message}", wrong.Command, wrong);
        }
    }
}
