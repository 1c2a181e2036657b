using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Planning.Comparing;
using MlInferenceCdktf.Sandbox.Schemas;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Tests.Planning;

/// <summary>What the provider keeps in the state, and which elements of a set it takes for one.</summary>
public sealed class NormalizationTests
{
    private const string Scope = "https://www.googleapis.com/auth/cloud-platform";

    [Theory]
    [InlineData("google_storage_bucket.func1", "us-central1", "US-CENTRAL1")]
    [InlineData("google_storage_bucket.func5", "us-east1", "US-EAST1")]
    [InlineData("google_monitoring_dashboard.func1", """{ "b": [ {"d": 1, "c": "é"} ], "a": null }""", """{"a":null,"b":[{"c":"é","d":1}]}""")]
    [InlineData("google_monitoring_dashboard.func1", "{", "{")]
    [InlineData("google_compute_instance.func1", "cloud-platform", Scope)]
    [InlineData("google_compute_instance_from_template.func1", "cloud-platform", Scope)]
    [InlineData("google_compute_instance_template.func2", "cloud-platform", Scope)]
    [InlineData("google_compute_region_instance_template.func2", Scope, Scope)]
    public void Keeps_a_text_as_the_provider_does(string function, string configured, string kept) => Assert.Equal(kept, StateFunctions.Apply(function, configured));

    [Theory]
    [InlineData("google_compute_backend_service", "health_checks", "\"https://www.googleapis.com/compute/v1/projects/p/global/healthChecks/h\"", "\"projects/p/global/healthChecks/h\"", "\"projects/p/global/healthChecks/i\"")]
    [InlineData("google_compute_backend_service", "backend", """{"group": "g", "preference": "DEFAULT"}""", """{"group": "g", "preference": "PREFERRED"}""", """{"group": "g", "max_rate": 5}""")]
    [InlineData("google_compute_firewall", "allow", """{"protocol": "TCP", "ports": ["80"]}""", """{"protocol": "tcp", "ports": ["80"]}""", """{"protocol": "tcp", "ports": ["81"]}""")]
    [InlineData("google_compute_instance_template", "service_account.scopes", "\"cloud-platform\"", "\"" + Scope + "\"", "\"logging-write\"")]
    [InlineData("google_compute_region_instance_group_manager", "distribution_policy_zones", "\"projects/p/zones/us-central1-a\"", "\"us-central1-a\"", "\"us-central1-b\"")]
    [InlineData("google_compute_router_nat", "nat_ips", "\"projects/p/regions/r/addresses/a\"", "\"a\"", "\"b\"")]
    [InlineData("google_compute_router_nat", "subnetwork", """{"name": "https://x/projects/p/regions/r/subnetworks/s"}""", """{"name": "projects/p/regions/r/subnetworks/s"}""", """{"name": "projects/p/regions/r/subnetworks/t"}""")]
    [InlineData("google_compute_router_nat", "rules", """{"rule_number": 1, "match": "m", "action": [{"source_nat_active_ips": ["projects/p/regions/r/addresses/a"]}]}""", """{"rule_number": 1, "match": "m", "action": [{"source_nat_active_ips": ["a"]}]}""", """{"rule_number": 2, "match": "m"}""")]
    [InlineData("google_compute_router_nat", "rules.action.source_nat_active_ranges", "\"projects/p/regions/r/subnetworks/s\"", "\"s\"", "\"t\"")]
    [InlineData("google_storage_bucket", "lifecycle_rule.action", """{"type": "Delete"}""", """{"type": "Delete", "storage_class": ""}""", """{"type": "SetStorageClass", "storage_class": "NEARLINE"}""")]
    [InlineData("google_storage_bucket", "lifecycle_rule.condition", """{"age": 3, "with_state": "ANY"}""", """{"age": 3}""", """{"age": 3, "with_state": "LIVE"}""")]
    public void Takes_elements_of_a_set_for_one_as_the_provider_does(string type, string set, string one, string same, string other)
    {
        var schema = Find(type, set);

        Assert.Contains(schema.SetHash, SetHashes.Names);
        Assert.Equal(Code(schema, one), Code(schema, same));
        Assert.NotEqual(Code(schema, one), Code(schema, other));
    }

    private static string Code(AttributeSchema schema, string json) => SetHashes.Code(schema, JsonValues.Read(JsonNode.Parse(json)));

    private static AttributeSchema Find(string type, string path)
    {
        var steps = path.Split('.');
        var block = steps[..^1].Aggregate(SchemaTable.Instance.Find(SchemaKind.Resource, type)!.Block, static (block, step) => block[step]!.Block!);
        return block[steps[^1]]!;
    }
}
