using MlInferenceCdktf.Testing;

namespace StackTests;

#region plan-tests
/// <summary>What the real terraform would do, offline.</summary>
public sealed class ChatStackPlanTests
{
    [TerraformFact]
    public async Task Another_region_replaces_nothing_that_clients_reach()
    {
        var before = Synthesis.Of(app => ChatStack.AddTo(app, ["us-central1"])).Document;
        var after = Synthesis.Of(app => ChatStack.AddTo(app, ["us-central1", "europe-west4"])).Document;

        var plan = await before.PlanChangeAsync(after);

        Assert.True(plan.Creates("google_compute_region_instance_group_manager"));
        Assert.False(plan.Replaces("google_compute_global_address"));
        Assert.False(plan.Replaces("google_compute_global_forwarding_rule"));
    }

    [TerraformFact]
    public async Task It_applies_and_then_there_is_nothing_left_to_do()
    {
        await using var sandbox = await Synthesis.Of(ChatStack.AddTo).Document.StartSandboxAsync();

        (await sandbox.ApplyAsync()).OrThrow();

        Assert.True((await sandbox.PlanAsync()).IsEmpty);
    }
}
#endregion
