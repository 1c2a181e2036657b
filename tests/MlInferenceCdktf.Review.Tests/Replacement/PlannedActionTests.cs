using MlInferenceCdktf.Review.Replacement;

namespace MlInferenceCdktf.Review.Tests.Replacement;

public sealed class PlannedActionTests
{
    [Theory]
    [InlineData("google_compute_network", """{ "name": "a" }""", """{ "name": "a" }""", "NoChange")]
    [InlineData("google_compute_network", """{ "name": "a" }""", """{ "name": "b" }""", "Replace name")]
    [InlineData("google_compute_network", """{ "name": "a", "mtu": 1460 }""", """{ "name": "a", "mtu": 1500 }""", "Update mtu")]
    [InlineData("google_compute_network", """{ "name": "a", "mtu": 1460 }""", """{ "name": "a" }""", "NoChange")]
    [InlineData("google_compute_network", """{ "name": "a" }""", """{ "name": "a", "description": "" }""", "NoChange")]
    [InlineData("google_compute_network", """{ "name": "a" }""", """{ "name": "a", "auto_create_subnetworks": true }""", "NoChange")]
    [InlineData("google_compute_network", """{ "name": "a" }""", """{ "name": "a", "auto_create_subnetworks": false }""", "Replace auto_create_subnetworks")]
    [InlineData("google_compute_network", """{ "name": "a" }""", """{ "name": "a", "project": "acme" }""", "NoChange")]
    [InlineData("google_compute_network", """{ "name": "a" }""", """{ "name": "a", "project": "acme-2" }""", "Replace project")]
    [InlineData("google_compute_subnetwork", """{ "ip_cidr_range": "10.0.0.0/24" }""", """{ "ip_cidr_range": "10.0.0.0/20" }""", "Update ip_cidr_range")]
    [InlineData("google_compute_subnetwork", """{ "ip_cidr_range": "10.0.0.0/20" }""", """{ "ip_cidr_range": "10.0.0.0/24" }""", "Replace ip_cidr_range")]
    [InlineData("google_compute_subnetwork", """{ "ip_cidr_range": "10.0.0.0/20" }""", """{ "ip_cidr_range": "10.1.0.0/20" }""", "Replace ip_cidr_range")]
    [InlineData("google_compute_firewall", """{ "source_ranges": ["a", "b"] }""", """{ "source_ranges": ["b", "a"] }""", "NoChange")]
    [InlineData("google_compute_firewall", """{ "source_ranges": ["a", "b"] }""", """{ "source_ranges": ["a"] }""", "Update source_ranges")]
    [InlineData("google_compute_firewall", """{ "direction": "INGRESS" }""", """{ "direction": "EGRESS" }""", "Replace direction")]
    [InlineData("google_compute_instance_template", """{ "labels": { "a": "1" } }""", """{ "labels": { "a": "2" } }""", "Replace effective_labels")]
    [InlineData("google_compute_instance_template", """{ "metadata": { "a": "1" } }""", """{ "metadata": { "b": "1" } }""", "Replace metadata")]
    [InlineData("google_compute_instance_template", """{ "disk": { "disk_size_gb": 10 } }""", """{ "disk": [{ "disk_size_gb": 10.0 }] }""", "NoChange")]
    [InlineData("google_compute_instance_template", """{ "disk": { "disk_size_gb": 10 } }""", """{ "disk": { "disk_size_gb": 20 } }""", "Replace disk.disk_size_gb")]
    [InlineData("google_compute_instance_template", """{ "service_account": { "scopes": ["cloud-platform"] } }""", """{ "service_account": { "scopes": ["https://www.googleapis.com/auth/cloud-platform"] } }""", "NoChange")]
    [InlineData("google_compute_instance_template", """{ "scheduling": { "automatic_restart": true } }""", """{ "scheduling": { "automatic_restart": false } }""", "Replace scheduling.automatic_restart")]
    [InlineData("google_compute_global_forwarding_rule", """{ "port_range": "443" }""", """{ "port_range": "443-443" }""", "NoChange")]
    [InlineData("google_compute_global_forwarding_rule", """{ "port_range": "443" }""", """{ "port_range": "80" }""", "Replace port_range")]
    [InlineData("google_compute_global_forwarding_rule", """{ "labels": { "a": "1" } }""", """{ "labels": { "a": "2" } }""", "Update effective_labels")]
    [InlineData("google_compute_region_instance_group_manager", """{ "distribution_policy_zones": ["a", "b"] }""", """{ "distribution_policy_zones": ["b", "a"] }""", "NoChange")]
    [InlineData("google_compute_region_instance_group_manager", """{ "distribution_policy_zones": ["a", "b"] }""", """{ "distribution_policy_zones": ["a"] }""", "Replace distribution_policy_zones")]
    [InlineData("google_compute_region_instance_group_manager", """{ "update_policy": { "max_surge_fixed": 3 } }""", """{ "update_policy": { "max_surge_fixed": 0 } }""", "Update update_policy.max_surge_fixed")]
    [InlineData("google_compute_backend_service", """{ "backend": [{ "group": "a", "capacity_scaler": 1 }] }""", """{ "backend": [{ "group": "a" }] }""", "NoChange")]
    [InlineData("google_certificate_manager_certificate", """{ "managed": { "domains": ["a."] } }""", """{ "managed": { "domains": ["b."] } }""", "Replace managed.domains")]
    [InlineData("google_compute_managed_ssl_certificate", """{ "managed": { "domains": ["a"] } }""", """{ "managed": { "domains": ["a."] } }""", "NoChange")]
    [InlineData("google_storage_bucket", """{ "location": "US" }""", """{ "location": "us" }""", "NoChange")]
    [InlineData("google_project_iam_member", """{ "role": "a" }""", """{ "role": "b" }""", "Replace role")]
    [InlineData("google_compute_network", """{ "name": "a" }""", """{ "name": "b", "lifecycle": { "ignore_changes": ["name"] } }""", "NoChange")]
    public void An_argument_changes(string type, string old, string @new, string expected)
    {
        var change = ReplacementCheck.Compare(Configuration.Of(($"{type}.x", old)), Configuration.Of(($"{type}.x", @new)))[$"{type}.x"];

        Assert.Equal(expected, $"{change.Action} {string.Join(", ", change.Paths)}".TrimEnd());
    }

    [Fact]
    public void New_resources_are_created_and_missing_ones_deleted()
    {
        var report = ReplacementCheck.Compare(
            Configuration.Of(("google_compute_network.a", """{ "name": "a" }""")),
            Configuration.Of(("google_compute_network.b", """{ "name": "b" }""")));

        Assert.Equal(PlannedAction.Delete, report["google_compute_network.a"].Action);
        Assert.Equal(PlannedAction.Create, report["google_compute_network.b"].Action);
    }

    [Fact]
    public void A_moved_resource_and_its_users_do_not_change()
    {
        var report = ReplacementCheck.Compare(
            Configuration.Of(
                ("google_compute_network.a", """{ "name": "a" }"""),
                ("google_compute_router.r", """{ "network": "${google_compute_network.a.id}" }""")),
            Configuration.Of(
                """{ "moved": [{ "from": "google_compute_network.a", "to": "google_compute_network.b" }, { "from": "google_compute_network.b", "to": "google_compute_network.c" }] }""",
                ("google_compute_network.c", """{ "name": "a" }"""),
                ("google_compute_router.r", """{ "network": "${google_compute_network.c.id}" }""")));

        Assert.All(report.Changes, change => Assert.Equal(PlannedAction.NoChange, change.Action));
        Assert.Empty(report.Violations);
    }

    [Fact]
    public void Default_labels_of_the_provider_replace_templates()
    {
        (string, string) template = ("google_compute_instance_template.t", """{ "name_prefix": "a-", "labels": { "app": "chat" } }""");

        var report = ReplacementCheck.Compare(
            Configuration.Of(template),
            Configuration.Of("""{ "provider": { "google": { "project": "acme", "region": "us-central1", "default_labels": { "cost": "42" } } } }""", template));

        Assert.Equal("Replace google_compute_instance_template.t (effective_labels)", report.ToString());
    }

    [Theory]
    [InlineData("null_resource", """{ "triggers": { "a": "1" } }""", """{ "triggers": { "a": "2" } }""", "Unknown")]
    [InlineData("null_resource", "{}", "{}", "NoChange")]
    [InlineData("google_pubsub_topic", """{ "name": "a" }""", """{ "name": "b" }""", "Replace")]
    public void Of_a_type_that_the_library_does_not_make_it_says_what_the_table_knows(string type, string old, string @new, string expected) => Assert.Equal(
        expected,
        ReplacementCheck.Compare(Configuration.Of(($"{type}.x", old)), Configuration.Of(($"{type}.x", @new)))[$"{type}.x"].Action.ToString());

    [Fact]
    public void It_is_known_what_names_every_resource_that_the_bindings_know()
    {
        var listed = File.ReadLines(Path.Combine(Built.RepositoryRoot, "bindings", "resources.txt"))
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("google_", StringComparison.Ordinal));

        Assert.Empty(listed.Except(ProviderFacts.Named, StringComparer.Ordinal));
    }
}
