using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Sandbox.Tests;

/// <summary>Small stacks for one behaviour each.</summary>
internal static class Stacks
{
    public const string Address = "google_compute_global_address.ip";

    public const string HealthCheck = "google_compute_health_check.ready";

    /// <summary>A stack of project acme with these sections of Terraform's JSON.</summary>
    public static string Of(string sections) => $$"""{"provider":{"google":[{"project":"acme","region":"us-central1"}]},{{sections}}}""";

    /// <summary>An address and a health check, which nothing else uses.</summary>
    public static string AddressAndCheck { get; } = Of("""
        "resource":{
          "google_compute_global_address":{"ip":{"name":"ip","labels":{"team":"ml"}}},
          "google_compute_health_check":{"ready":{"name":"ready","check_interval_sec":10,"tcp_health_check":{"port":8000}}}}
        """);

    public static PlannedResource At(this TerraformPlan plan, string address) => plan.Changes.Single(change => change.Address == address);

    public static async Task<SandboxSession> AppliedAsync(string stack)
    {
        var sandbox = await SandboxSession.StartWithJsonAsync(stack);
        (await sandbox.ApplyAsync()).OrThrow();
        return sandbox;
    }

    /// <summary>The attributes of an applied resource, as <c>terraform show</c> gives them.</summary>
    public static async Task<JsonObject> StateOfAsync(this SandboxSession sandbox, string address)
    {
        var shown = JsonNode.Parse((await sandbox.ShowAsync()).OrThrow().Output)!;
        return shown["values"]!["root_module"]!["resources"]!.AsArray().Single(resource => resource!["address"]!.GetValue<string>() == address)!["values"]!.AsObject();
    }
}
