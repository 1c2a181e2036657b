using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Sandbox.Tests;

/// <summary>What changes behind Terraform's back.</summary>
public sealed class DriftTests
{
    private const string AddressId = "projects/acme/global/addresses/ip";

    [ToolFact("terraform")]
    public async Task A_changed_argument_is_reported_and_planned_back()
    {
        await using var sandbox = await Stacks.AppliedAsync(Stacks.AddressAndCheck);
        Change(sandbox, "google_compute_health_check", "projects/acme/global/healthChecks/ready", """{"check_interval_sec":20,"tcp_health_check":[{"port":9000}]}""");
        var plan = await sandbox.PlanAsync();
        Assert.Equal([Stacks.HealthCheck], plan.Drift.Select(static drifted => drifted.Address));
        var check = plan.At(Stacks.HealthCheck);
        Assert.Equal(PlannedAction.Update, check.Action);
        Assert.Equal((20, 10), (check.Before!["check_interval_sec"]!.GetValue<int>(), check.After!["check_interval_sec"]!.GetValue<int>()));
        Assert.Equal(8000, check.After["tcp_health_check"]![0]!["port"]!.GetValue<int>());
        (await sandbox.ApplyAsync()).OrThrow();
        Assert.True((await sandbox.PlanAsync()).IsEmpty);
    }

    [ToolFact("terraform")]
    public async Task An_argument_that_was_removed_is_planned_back()
    {
        await using var sandbox = await Stacks.AppliedAsync(Stacks.AddressAndCheck.Replace("\"check_interval_sec\"", "\"description\":\"ours\",\"check_interval_sec\"", StringComparison.Ordinal));
        Change(sandbox, "google_compute_health_check", "projects/acme/global/healthChecks/ready", """{"description":null}""");
        Assert.Equal("ours", (await sandbox.PlanAsync()).At(Stacks.HealthCheck).After!["description"]!.GetValue<string>());
    }

    [ToolFact("terraform")]
    public async Task A_deleted_object_is_planned_as_new()
    {
        await using var sandbox = await Stacks.AppliedAsync(Stacks.AddressAndCheck);
        Assert.Null(sandbox.Project.Delete("google_compute_global_address", AddressId).Error);
        var plan = await sandbox.PlanAsync();
        Assert.Equal(PlannedAction.Create, plan.At(Stacks.Address).Action);
        Assert.Equal(PlannedAction.None, plan.At(Stacks.HealthCheck).Action);
        Assert.Equal([Stacks.Address], plan.Drift.Select(static drifted => drifted.Address));
    }

    [ToolFact("terraform")]
    public async Task A_label_of_others_stays_and_a_changed_own_one_is_planned_back()
    {
        await using var sandbox = await Stacks.AppliedAsync(Stacks.AddressAndCheck);
        Change(sandbox, "google_compute_global_address", AddressId, """{"effective_labels":{"team":"ml","goog-terraform-provisioned":"true","cost":"7"}}""");
        Assert.True((await sandbox.PlanAsync()).IsEmpty);
        Change(sandbox, "google_compute_global_address", AddressId, """{"effective_labels":{"team":"web","goog-terraform-provisioned":"true","cost":"7"}}""");
        var address = (await sandbox.PlanAsync()).At(Stacks.Address);
        Assert.Equal(("web", "ml"), (address.Before!["labels"]!["team"]!.GetValue<string>(), address.After!["labels"]!["team"]!.GetValue<string>()));
        Assert.Equal("7", address.After["effective_labels"]!["cost"]!.GetValue<string>());
    }

    private static void Change(SandboxSession sandbox, string type, string id, string attributes) =>
        Assert.Null(sandbox.Project.Update(type, id, JsonNode.Parse(attributes)!.AsObject()).Error);
}
