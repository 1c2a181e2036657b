namespace MlInferenceCdktf.EditMatrix.Tests;

/// <summary>Real terraform makes every edit of the matrix from an applied stack: nothing fails half way, nobody loses what the edit does not name.</summary>
public abstract class EditTests(AppliedStates applied)
{
    private protected async Task AssertGoes(Edit edit)
    {
        var faults = await EditRun.FaultsAsync(edit, applied);
        Assert.True(faults.Count == 0, $"{edit.Name}:\n{string.Join('\n', faults)}");
    }

    private protected static TheoryData<string> Listed(IReadOnlyList<Edit> edits) => [.. edits.Select(edit => edit.Name)];
}

public sealed class OptionEditTests(AppliedStates applied) : EditTests(applied), IClassFixture<AppliedStates>
{
    public static TheoryData<string> Edits => Listed(Matrix.Options);

    [ToolTheory("terraform")]
    [MemberData(nameof(Edits))]
    public Task A_change_of_an_option_applies(string edit) => AssertGoes(Matrix.Options.Single(each => each.Name == edit));
}

public sealed class ScenarioEditTests(AppliedStates applied) : EditTests(applied), IClassFixture<AppliedStates>
{
    public static TheoryData<string> Edits => Listed(Matrix.Scenarios);

    [ToolTheory("terraform")]
    [MemberData(nameof(Edits))]
    public Task A_scenario_takes_a_common_edit(string edit) => AssertGoes(Matrix.Scenarios.Single(each => each.Name == edit));
}
