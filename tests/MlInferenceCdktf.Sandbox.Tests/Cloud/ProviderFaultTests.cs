using MlInferenceCdktf.Sandbox.Cloud.Rules;
using MlInferenceCdktf.Sandbox.Tests.Conformance;

namespace MlInferenceCdktf.Sandbox.Tests.Cloud;

public sealed class ProviderFaultTests
{
    public static TheoryData<string> Rejected => [.. ProviderFaults.Rules.Keys];

    public static TheoryData<string> Accepted => [.. Packed.Reasons("unrejected.txt").Keys];

    [Theory]
    [MemberData(nameof(Rejected))]
    public void What_Google_rejects_fails_at_apply_and_names_the_argument(string name)
    {
        var (edit, rule) = (Edit(name), ProviderFaults.Rules[name]);
        var run = Run(edit);

        Assert.True(run.Errors.TryGetValue(edit.Address, out var error), $"{name} was accepted; {rule} should reject it.");
        Assert.Single(run.Errors);
        Assert.Equal((400, "invalid"), (error.Status, error.Reason));
        Assert.EndsWith($"(argument {Assert.Single(ApiRules.All, each => each.Id == rule).Argument})", error.Message, StringComparison.Ordinal);
        Assert.Contains(edit.Argument, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Accepted))]
    public void What_Google_takes_is_created(string name) => Assert.Empty(Run(Edit(name)).Errors);

    [Fact]
    public void Every_fault_that_the_provider_sends_to_the_API_has_its_rule_or_the_reason_why_Google_takes_it() =>
        Assert.Empty(RecordedFault.All.Where(fault => fault.Stage is FaultStage.Accepted).Select(fault => fault.Name)
            .Except([.. ProviderFaults.Rules.Keys, .. Packed.Reasons("unrejected.txt").Keys], StringComparer.Ordinal));

    private static FaultEdit Edit(string name) => Assert.Single(RecordedFault.Find(name).Edits);

    private static StackRun Run(FaultEdit edit)
    {
        var resources = ExampleStack.Resources();
        Edits.Set(resources[edit.Address], edit.Path, edit.Value?.DeepClone());
        return new StackRun(resources).Create();
    }
}
