namespace MlInferenceCdktf.Sandbox.Tests;

/// <summary>The provider block, its aliases, and providers that are not simulated.</summary>
public sealed class ProviderTests
{
    [ToolFact("terraform")]
    public async Task Each_alias_has_its_own_project_region_and_labels()
    {
        await using var sandbox = await Stacks.AppliedAsync("""
            {"provider":{"google":[
              {"project":"acme","region":"us-central1","default_labels":{"from":"main"}},
              {"alias":"other","project":"acme-eu","region":"europe-west4","default_labels":{"from":"alias"}}]},
             "resource":{"google_compute_address":{
              "here":{"name":"ip"},
              "there":{"name":"ip","provider":"google.other"}}}}
            """);
        var here = await sandbox.StateOfAsync("google_compute_address.here");
        var there = await sandbox.StateOfAsync("google_compute_address.there");
        Assert.Equal("projects/acme/regions/us-central1/addresses/ip", here["id"]!.GetValue<string>());
        Assert.Equal("projects/acme-eu/regions/europe-west4/addresses/ip", there["id"]!.GetValue<string>());
        Assert.Equal(("main", "alias"), (here["terraform_labels"]!["from"]!.GetValue<string>(), there["terraform_labels"]!["from"]!.GetValue<string>()));
        Assert.True((await sandbox.PlanAsync()).IsEmpty);
    }

    [ToolFact("terraform")]
    public async Task Google_beta_is_served_with_what_both_providers_have()
    {
        const string stack = """
            {"terraform":{"required_providers":{"google-beta":{"source":"hashicorp/google-beta","version":"6.50.0"}}},
             "provider":{"google-beta":[{"project":"acme"}]},
             "resource":{"google_compute_network":{"net":{"name":"net","provider":"google-beta"}}}}
            """;
        await using var sandbox = await Stacks.AppliedAsync(stack);
        Assert.True((await sandbox.PlanAsync()).IsEmpty);
    }

    [ToolFact("terraform")]
    public async Task Another_provider_is_named_and_nothing_is_downloaded()
    {
        var failed = await Assert.ThrowsAsync<SandboxException>(() => SandboxSession.StartWithJsonAsync("""{"resource":{"random_id":{"id":{"byte_length":2}}}}"""));
        Assert.Contains("needs hashicorp/random", failed.Message, StringComparison.Ordinal);
    }

    [ToolFact("terraform")]
    public async Task Two_sandboxes_at_once_do_not_see_each_other()
    {
        await using var one = await SandboxSession.StartWithJsonAsync(Stacks.AddressAndCheck);
        await using var two = await SandboxSession.StartWithJsonAsync(Stacks.AddressAndCheck);
        var results = await Task.WhenAll(one.ApplyAsync(), two.ApplyAsync());
        Assert.All(results, static result => Assert.True(result.Succeeded, result.Error));
    }

    [ToolFact("terraform")]
    public async Task An_HCL_stack_with_variables_and_a_module_finds_its_existing_network()
    {
        using var folder = new TemporaryFolder();
        folder.Write("main.tf", """
            variable "network" { default = "corp" }
            provider "google" {
              project = "acme"
            }
            module "wall" {
              source  = "./modules/wall"
              network = var.network
            }
            """);
        folder.Write("modules/wall/main.tf", """
            variable "network" {}
            resource "google_compute_firewall" "fw" {
              name          = "fw"
              network       = var.network
              source_ranges = ["10.0.0.0/8"]
              allow {
                protocol = "tcp"
              }
            }
            """);
        await using var sandbox = await SandboxSession.StartAsync(folder.Path);
        (await sandbox.ApplyAsync()).OrThrow();
        Assert.True((await sandbox.PlanAsync()).IsEmpty);
    }

    [ToolFact("terraform")]
    public async Task A_changed_stack_brings_its_new_network()
    {
        static string Stack(string network) => Stacks.Of($$$$$""" "resource":{"google_compute_firewall":{"fw":{"name":"fw","network":"{{{{{network}}}}} ","allow":{"protocol":"tcp"},"source_ranges":["10.0.0.0/8"]}}} """);
        await using var sandbox = await Stacks.AppliedAsync(Stack("corp"));
        await sandbox.ChangeAsync(Stack("other"));
        (await sandbox.ApplyAsync()).OrThrow();
        Assert.True((await sandbox.PlanAsync()).IsEmpty);
    }
}
