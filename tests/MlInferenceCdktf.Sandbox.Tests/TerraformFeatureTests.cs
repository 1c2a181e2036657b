using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Sandbox.Tests;

/// <summary>What Terraform does with resources beside creating them.</summary>
public sealed class TerraformFeatureTests
{
    private const string Network = """{"name":"net","auto_create_subnetworks":false}""";

    [ToolFact("terraform")]
    public async Task An_import_block_takes_an_object_over_without_a_change()
    {
        await using var sandbox = await SandboxSession.StartWithJsonAsync(Stacks.Of($$$$$"""
            "import":[{"to":"google_compute_network.net","id":"projects/acme/global/networks/net"}],
            "resource":{"google_compute_network":{"net":{{{{{Network}}}}} }}
            """));
        Assert.Null(sandbox.Project.Create("google_compute_network", JsonNode.Parse(Network)!.AsObject()).Error);
        var net = (await sandbox.PlanAsync()).At("google_compute_network.net");
        Assert.Equal(PlannedAction.None, net.Action);
        (await sandbox.ApplyAsync()).OrThrow();
        Assert.Equal("projects/acme/global/networks/net", (await sandbox.StateOfAsync("google_compute_network.net"))["id"]!.GetValue<string>());
    }

    [ToolTheory("terraform")]
    [InlineData("projects/acme/regions/us-central1/addresses/ip")]
    [InlineData("acme/us-central1/ip")]
    [InlineData("us-central1/ip")]
    [InlineData("ip")]
    public async Task Terraform_import_takes_every_form_of_an_id(string id)
    {
        await using var sandbox = await SandboxSession.StartWithJsonAsync(Stacks.Of(""" "resource":{"google_compute_address":{"ip":{"name":"ip"}}} """));
        Assert.Null(sandbox.Project.Create("google_compute_address", new JsonObject { ["name"] = "ip", ["region"] = "us-central1" }).Error);
        (await sandbox.ImportAsync("google_compute_address.ip", id)).OrThrow();
        Assert.True((await sandbox.PlanAsync()).IsEmpty);
    }

    [ToolFact("terraform")]
    public async Task An_import_of_nothing_says_where_objects_come_from()
    {
        await using var sandbox = await SandboxSession.StartWithJsonAsync(Stacks.Of($$$$$""" "resource":{"google_compute_network":{"net":{{{{{Network}}}}} }} """));
        var result = await sandbox.ImportAsync("google_compute_network.net", "net");
        Assert.False(result.Succeeded);
        Assert.Contains("SandboxSession.Project", result.Error, StringComparison.Ordinal);
    }

    [ToolFact("terraform")]
    public async Task A_moved_resource_does_not_change()
    {
        await using var sandbox = await Stacks.AppliedAsync(Stacks.Of($$$$$""" "resource":{"google_compute_network":{"old":{{{{{Network}}}}} }} """));
        await sandbox.ChangeAsync(Stacks.Of($$$$$"""
            "moved":[{"from":"google_compute_network.old","to":"google_compute_network.new"}],
            "resource":{"google_compute_network":{"new":{{{{{Network}}}}} }}
            """));
        var plan = await sandbox.PlanAsync();
        Assert.True(plan.IsEmpty);
        Assert.Equal("google_compute_network.new", Assert.Single(plan.Changes).Address);
    }

    [ToolFact("terraform")]
    public async Task A_removed_block_forgets_the_object_and_leaves_it_alive()
    {
        await using var sandbox = await Stacks.AppliedAsync(Stacks.Of($$$$$""" "resource":{"google_compute_network":{"net":{{{{{Network}}}}} }} """));
        await sandbox.ChangeAsync(Stacks.Of(""" "removed":[{"from":"google_compute_network.net","lifecycle":{"destroy":false}}] """));
        Assert.Equal(PlannedAction.Forget, Assert.Single((await sandbox.PlanAsync()).Changes).Action);
        (await sandbox.ApplyAsync()).OrThrow();
        Assert.NotNull(sandbox.Project.Read("google_compute_network", "net").Object);
    }

    [ToolFact("terraform")]
    public async Task Values_that_google_makes_are_unknown_through_references_and_those_written_down_are_not()
    {
        await using var sandbox = await SandboxSession.StartWithJsonAsync(Stacks.Of($$$$$"""
            "resource":{
              "google_compute_network":{"net":{{{{{Network}}}}} },
              "google_compute_firewall":{"fw":{"name":"${google_compute_network.net.name}-fw","network":"${google_compute_network.net.self_link}","allow":{"protocol":"tcp"},"source_ranges":["10.0.0.0/8"]}}}
            """));
        var firewall = (await sandbox.PlanAsync()).At("google_compute_firewall.fw");
        Assert.Equal("net-fw", firewall.After!["name"]!.GetValue<string>());
        Assert.True(firewall.AfterUnknown!["network"]!.GetValue<bool>());
        Assert.Null(firewall.AfterUnknown["source_ranges"]!.AsArray().FirstOrDefault(static unknown => unknown!.GetValue<bool>()));
    }

    [ToolFact("terraform")]
    public async Task Timeouts_are_taken_and_change_without_an_update_of_the_object()
    {
        const string with = """ "resource":{"google_compute_network":{"net":{"name":"net","auto_create_subnetworks":false,"timeouts":{"create":"7m","delete":"9m"}}}} """;
        await using var sandbox = await Stacks.AppliedAsync(Stacks.Of(with));
        Assert.Equal("7m", (await sandbox.StateOfAsync("google_compute_network.net"))["timeouts"]!["create"]!.GetValue<string>());
        Assert.True((await sandbox.PlanAsync()).IsEmpty);
        await sandbox.ChangeAsync(Stacks.Of(with.Replace("7m", "8m", StringComparison.Ordinal)));
        Assert.False((await sandbox.PlanAsync()).Replaces("google_compute_network"));
        await sandbox.ChangeAsync(Stacks.Of(with.Replace("\"create\"", "\"read\"", StringComparison.Ordinal)));
        Assert.False((await sandbox.ValidateAsync()).Succeeded);
    }

    [ToolFact("terraform")]
    public async Task Data_sources_answer_about_what_the_stack_brings_and_what_it_makes()
    {
        await using var sandbox = await Stacks.AppliedAsync(Stacks.Of($$$$$"""
            "data":{"google_compute_global_address":{"mine":{"name":"reserved"}},"google_compute_network":{"made":{"name":"${google_compute_network.net.name}","depends_on":["google_compute_network.net"]}}},
            "resource":{
              "google_compute_network":{"net":{{{{{Network}}}}} },
              "google_compute_firewall":{"fw":{"name":"fw","network":"${data.google_compute_network.made.id}","allow":{"protocol":"tcp"},"source_ranges":["${data.google_compute_global_address.mine.address}/32"]}}}
            """));
        Assert.StartsWith("34.", (await sandbox.StateOfAsync("google_compute_firewall.fw"))["source_ranges"]![0]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.True((await sandbox.PlanAsync()).IsEmpty);
    }
}
