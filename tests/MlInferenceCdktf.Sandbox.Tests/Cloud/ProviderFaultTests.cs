using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud.Rules;

namespace MlInferenceCdktf.Sandbox.Tests.Cloud;

public sealed class ProviderFaultTests
{
    public static TheoryData<string> Rejected => new(ProviderFaults.All.Where(fault => fault.Rule is not null).Select(fault => fault.Name));

    public static TheoryData<string> Accepted => new(ProviderFaults.All.Where(fault => fault.Rule is null).Select(fault => fault.Name));

    [Theory]
    [MemberData(nameof(Rejected))]
    public void What_Google_rejects_fails_at_apply_and_names_the_argument(string name)
    {
        var fault = Fault(name);
        var run = Run(fault);

        Assert.True(run.Errors.TryGetValue(fault.Address, out var error), $"{name} was accepted; {fault.Rule} should reject it.");
        Assert.Single(run.Errors);
        Assert.Equal((400, "invalid"), (error.Status, error.Reason));
        Assert.EndsWith($"(argument {Assert.Single(ApiRules.All, rule => rule.Id == fault.Rule).Argument})", error.Message, StringComparison.Ordinal);
        Assert.Contains(Argument(fault), error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Accepted))]
    public void What_Google_takes_is_created(string name)
    {
        var fault = Fault(name);

        Assert.NotNull(fault.Reason);
        Assert.Empty(Run(fault).Errors);
    }

    private static ProviderFault Fault(string name) => Assert.Single(ProviderFaults.All, fault => fault.Name == name);

    // The last name of the path: numbers are places in lists, and a metadata or label key is the user's.
    private static string Argument(ProviderFault fault) =>
        fault.Path.Split('.').Last(step => !char.IsDigit(step[0]) && step != "user-data");

    private static StackRun Run(ProviderFault fault)
    {
        var resources = ExampleStack.Resources();
        string[] path = [.. fault.Path.Split('.').Where(step => !char.IsDigit(step[0]))];
        Edits.Set(resources[fault.Address], path, fault.Value is null ? null : JsonNode.Parse(fault.Value));
        return new StackRun(resources).Create();
    }
}
