using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud;

namespace MlInferenceCdktf.Sandbox.Tests.Cloud;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData("google_compute_subnetwork.sub_us_central1", "network", "projects/acme/global/networks/gone")]
    [InlineData("google_compute_firewall.fw", "network", "projects/acme/global/networks/gone")]
    [InlineData("google_compute_router.rt_us_central1", "network", "gone")]
    [InlineData("google_compute_router_nat.nat_us_central1", "router", "gone")]
    [InlineData("google_compute_instance_template.tpl_us_central1", "network_interface.subnetwork", "projects/acme/regions/us-central1/subnetworks/gone")]
    [InlineData("google_compute_region_instance_group_manager.mig_us_central1", "version.instance_template", "projects/acme/global/instanceTemplates/gone")]
    [InlineData("google_compute_region_instance_group_manager.mig_us_central1", "auto_healing_policies.health_check", "projects/acme/global/healthChecks/gone")]
    [InlineData("google_compute_region_autoscaler.as_us_central1", "target", "projects/acme/regions/us-central1/instanceGroupManagers/gone")]
    [InlineData("google_compute_backend_service.bs", "backend.group", "https://www.googleapis.com/compute/v1/projects/acme/regions/us-central1/instanceGroups/gone")]
    [InlineData("google_compute_backend_service.bs", "health_checks", "projects/acme/global/healthChecks/gone")]
    [InlineData("google_compute_backend_service.bs", "security_policy", "projects/acme/global/securityPolicies/gone")]
    [InlineData("google_compute_url_map.um", "path_matcher.default_service", "projects/acme/global/backendServices/gone")]
    [InlineData("google_compute_url_map.um", "default_route_action.weighted_backend_services.backend_service", "projects/acme/global/backendServices/gone")]
    [InlineData("google_compute_url_map.um", "path_matcher.route_rules.service", "projects/acme/global/backendServices/gone")]
    [InlineData("google_compute_target_https_proxy.px", "url_map", "projects/acme/global/urlMaps/gone")]
    [InlineData("google_compute_target_https_proxy.px", "ssl_certificates", "projects/acme/global/sslCertificates/gone")]
    [InlineData("google_compute_target_https_proxy.px", "ssl_policy", "projects/acme/global/sslPolicies/gone")]
    [InlineData("google_compute_target_https_proxy.px", "certificate_map", "//certificatemanager.googleapis.com/projects/acme/locations/global/certificateMaps/gone")]
    [InlineData("google_compute_target_http_proxy.rpx", "url_map", "projects/acme/global/urlMaps/gone")]
    [InlineData("google_compute_global_forwarding_rule.fr", "target", "projects/acme/global/targetHttpsProxies/gone")]
    [InlineData("google_compute_global_forwarding_rule.fr", "ip_address", "projects/acme/global/addresses/gone")]
    [InlineData("google_certificate_manager_certificate_map_entry.entry", "map", "gone")]
    [InlineData("google_monitoring_slo.slo", "service", "gone")]
    public void A_reference_to_nothing_is_not_found(string address, string argument, string value)
    {
        var error = Changed(address, argument, value);

        Assert.Equal((404, "notFound"), (error!.Status, error.Reason));
        Assert.StartsWith("The resource 'projects/acme/", error.Message, StringComparison.Ordinal);
        Assert.EndsWith($"was not found (argument {argument})", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("google_compute_backend_service.bs", "health_checks", "projects/acme/global/networks/chat-net")]
    [InlineData("google_compute_global_forwarding_rule.fr", "target", "projects/acme/global/urlMaps/chat")]
    [InlineData("google_compute_target_https_proxy.px", "ssl_certificates", "projects/acme/global/sslPolicies/chat-tls")]
    public void A_reference_to_another_kind_is_refused(string address, string argument, string value)
    {
        var error = Changed(address, argument, value);

        Assert.Equal((400, "invalid"), (error!.Status, error.Reason));
        Assert.Contains("Unexpected resource collection", error.Message, StringComparison.Ordinal);
        Assert.Contains(argument, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("google_compute_region_autoscaler.as_us_central1", "target", "projects/acme/regions/europe-west4/instanceGroupManagers/chat-europe-west4-7a8b", "target")]
    [InlineData("google_compute_region_instance_group_manager.mig_us_central1", "version.instance_template", null, "version.instance_template")]
    public void A_reference_into_another_region_is_refused(string address, string argument, string? value, string named)
    {
        var run = ExampleStack.Run().Create();
        var error = Change(run, address, argument, value ?? run.Id("google_compute_instance_template.tpl_europe_west4"));

        Assert.Equal((400, "invalid"), (error!.Status, error.Reason));
        Assert.Contains($"(argument {named})", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("google_compute_subnetwork.sub_us_central1", "network", "projects/host/global/networks/shared")]
    [InlineData("google_compute_firewall.fw", "network", "default")]
    [InlineData("google_compute_subnetwork.sub_us_central1", "network", "global/networks/chat-net")]
    [InlineData("google_compute_subnetwork.sub_us_central1", "network", "https://compute.googleapis.com/compute/v1/projects/acme/global/networks/chat-net")]
    [InlineData("google_compute_global_forwarding_rule.fr", "ip_address", "203.0.113.9")]
    public void Other_projects_the_default_network_and_every_spelling_of_a_link_exist(string address, string argument, string value) =>
        Assert.Null(Changed(address, argument, value));

    [Fact]
    public void A_subnetwork_of_a_host_project_is_known_by_its_short_name()
    {
        var planned = JsonNode.Parse("""{"name": "t", "region": "europe-west4", "network_interface": [{"subnetwork": "serving", "subnetwork_project": "host"}]}""")!.AsObject();

        Assert.Null(new SimulatedProject("acme").Create("google_compute_instance_template", planned).Error);
    }

    [Fact]
    public void A_short_name_is_looked_up_in_the_owners_region()
    {
        var planned = JsonNode.Parse("""{"name": "t", "region": "europe-west4", "network_interface": [{"subnetwork": "gone"}]}""")!.AsObject();

        Assert.Contains("'projects/acme/regions/europe-west4/subnetworks/gone'", new SimulatedProject("acme").Create("google_compute_instance_template", planned).Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_user_brings_along_exists_and_its_name_is_taken()
    {
        const string Network = "projects/acme/global/networks/shared";
        var run = ExampleStack.Run(new() { ExistingObjects = [Network] }).Create();

        Assert.Null(Change(run, "google_compute_firewall.fw", "network", Network));
        Assert.Equal(409, run.Project.Create("google_compute_network", new JsonObject { ["name"] = "shared" }).Error!.Status);
    }

    [Fact]
    public void A_link_with_the_unique_id_of_a_predecessor_is_not_found()
    {
        var run = ExampleStack.Run().Create();
        var link = run.Created["google_compute_instance_template.tpl_us_central1"]["self_link"]!.GetValue<string>();

        Assert.Equal(404, Change(run, "google_compute_region_instance_group_manager.mig_us_central1", "version.instance_template", link + "?uniqueId=4000000000000000001")!.Status);
    }

    [Fact]
    public void A_template_is_also_known_by_its_number()
    {
        var run = ExampleStack.Run().Create();
        var number = run.Created["google_compute_instance_template.tpl_us_central1"]["numeric_id"]!.GetValue<string>();

        Assert.Null(Change(run, "google_compute_region_instance_group_manager.mig_us_central1", "version.instance_template", $"projects/acme/global/instanceTemplates/{number}"));
    }

    private static CloudError? Changed(string address, string argument, string value) =>
        Change(ExampleStack.Run().Create(), address, argument, value);

    private static CloudError? Change(StackRun run, string address, string argument, string value) =>
        run.Update(address, planned => Edits.Set(planned, argument.Split('.'), JsonValue.Create(value))).Error;
}
