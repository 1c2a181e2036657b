using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud;

namespace MlInferenceCdktf.Sandbox.Tests.Cloud;

public sealed class LifeCycleTests
{
    [Fact]
    public void The_whole_stack_is_created_without_an_error()
    {
        var run = ExampleStack.Run().Create();

        Assert.Empty(run.Errors.Select(error => $"{error.Key}: {error.Value.Message}"));
        Assert.Equal(ExampleStack.Configuration.Count, run.Created.Count);
    }

    [Fact]
    public void Every_object_reads_as_it_was_created()
    {
        var run = ExampleStack.Run().Create();

        Assert.All(run.Created.Where(pair => !pair.Key.Contains("instance_group_manager", StringComparison.Ordinal)),
            pair => Assert.True(JsonNode.DeepEquals(pair.Value, run.Read(pair.Key).Object), $"{pair.Key} reads differently."));
    }

    [Fact]
    public void An_update_with_the_same_attributes_changes_nothing()
    {
        var run = ExampleStack.Run().Create();

        Assert.All(run.Created.Keys, address =>
        {
            var before = run.Read(address).Object!;
            var answer = run.Project.Update(StackRun.Type(address), run.Id(address), before);
            Assert.True(answer.Error is null, $"{address}: {answer.Error?.Message}");
            Assert.True(JsonNode.DeepEquals(before, answer.Object), $"{address} changed.");
        });
    }

    [Fact]
    public void Everything_is_deleted_in_reverse_order_and_gone_afterwards()
    {
        var run = ExampleStack.Run().Create();
        run.Order.Reverse();

        Assert.All(run.Order, address => Assert.Null(run.Delete(address).Error));
        Assert.All(run.Order, address => Assert.Null(run.Read(address).Object));
        Assert.All(run.Order, address => Assert.Equal((404, "notFound"), (run.Delete(address).Error!.Status, run.Delete(address).Error!.Reason)));
    }

    // Google has no way to delete one: a stack that comes back has to import it.
    [Fact]
    public void A_quota_preference_stays_when_terraform_forgets_it()
    {
        var project = new SimulatedProject("acme");
        var wanted = new JsonObject
        {
            ["parent"] = "projects/acme", ["name"] = "l4", ["service"] = "compute.googleapis.com", ["quota_id"] = "NVIDIA-L4-GPUS-per-project-region",
            ["quota_config"] = new JsonArray(new JsonObject { ["preferred_value"] = "4" }),
        };
        var made = project.Create("google_cloud_quotas_quota_preference", (JsonObject)wanted.DeepClone());

        Assert.Null(project.Delete("google_cloud_quotas_quota_preference", made.Object!["id"]!.GetValue<string>()).Error);
        Assert.Equal(409, project.Create("google_cloud_quotas_quota_preference", wanted).Error!.Status);
    }

    [Theory]
    [InlineData("google_compute_network.net", "network", "chat-net", "global/firewalls/chat-proxies")]
    [InlineData("google_compute_subnetwork.sub_us_central1", "subnetwork", "chat-us-central1", "global/instanceTemplates/chat-us-central1-5e6f")]
    [InlineData("google_compute_instance_template.tpl_us_central1", "instance_template", "chat-us-central1-5e6f", "regions/us-central1/instanceGroupManagers/chat-us-central1-7a8b")]
    [InlineData("google_compute_region_instance_group_manager.mig_europe_west4", "instance_group_manager", "chat-europe-west4-7a8b", "global/backendServices/chat-canary")]
    [InlineData("google_compute_health_check.ready", "health_check", "chat-ready-1a2b", "global/backendServices/chat-canary")]
    [InlineData("google_compute_health_check.live", "health_check", "chat-live-3c4d", "regions/europe-west4/instanceGroupManagers/chat-europe-west4-7a8b")]
    [InlineData("google_compute_security_policy.armor", "security_policy", "chat-armor-9c0d", "global/backendServices/chat-canary")]
    [InlineData("google_compute_backend_service.canary", "backend_service", "chat-canary", "global/urlMaps/chat")]
    [InlineData("google_compute_url_map.um", "url_map", "chat", "global/targetHttpsProxies/chat-px-aa11")]
    [InlineData("google_compute_ssl_policy.tls", "ssl_policy", "chat-tls", "global/targetHttpsProxies/chat-px-aa11")]
    [InlineData("google_compute_managed_ssl_certificate.cert0", "ssl_certificate", "chat-cert-0e1", "global/targetHttpsProxies/chat-px-aa11")]
    [InlineData("google_compute_target_https_proxy.px", "target_https_proxy", "chat-px-aa11", "global/forwardingRules/chat-https")]
    [InlineData("google_compute_global_address.ip", "address", "chat-ip", "global/forwardingRules/chat-http")]
    [InlineData("google_certificate_manager_dns_authorization.dns", "dns_authorization", "chat-dns", "locations/global/certificates/chat-cm-cc33")]
    [InlineData("google_certificate_manager_certificate.cm", "certificate", "chat-cm-cc33", "locations/global/certificateMaps/chat-map/certificateMapEntries/chat-entry")]
    [InlineData("google_certificate_manager_certificate_map.map", "certificate_map", "chat-map", "locations/global/certificateMaps/chat-map/certificateMapEntries/chat-entry")]
    public void What_another_object_uses_cannot_be_deleted(string address, string noun, string name, string user)
    {
        var error = ExampleStack.Run().Create().Delete(address).Error;

        Assert.Equal((400, "resourceInUseByAnotherResource"), (error!.Status, error.Reason));
        Assert.StartsWith($"The {noun} resource 'projects/acme/", error.Message, StringComparison.Ordinal);
        Assert.EndsWith($"/{name}' is already being used by 'projects/acme/{user}'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notification_channel_of_an_alert_is_held()
    {
        var error = ExampleStack.Run().Create().Delete("google_monitoring_notification_channel.mail").Error;

        Assert.Equal("resourceInUseByAnotherResource", error!.Reason);
    }

    [Theory]
    [InlineData("google_service_account.sa")]
    [InlineData("google_storage_bucket.models")]
    [InlineData("google_secret_manager_secret.token")]
    public void Members_of_policies_hold_nothing(string address) =>
        Assert.Null(ExampleStack.Run().Create().Delete(address).Error);

    [Fact]
    public void A_router_takes_its_NAT_along()
    {
        var run = ExampleStack.Run().Create();

        Assert.Null(run.Delete("google_compute_router.rt_us_central1").Error);
        Assert.Null(run.Read("google_compute_router_nat.nat_us_central1").Object);
        Assert.NotNull(run.Read("google_compute_router_nat.nat_europe_west4").Object);
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void A_name_that_exists_is_refused_as_Google_does(string address, string message)
    {
        var run = ExampleStack.Run().Create();
        var error = run.Project.Create(StackRun.Type(address), run.Resolve(ExampleStack.Resources()[address])).Error;

        Assert.Equal((409, "alreadyExists"), (error!.Status, error.Reason));
        Assert.Equal(message, error.Message);
    }

    public static TheoryData<string, string> Named => new()
    {
        { "google_compute_health_check.ready", "The resource 'projects/acme/global/healthChecks/chat-ready-1a2b' already exists" },
        { "google_compute_subnetwork.sub_us_central1", "The resource 'projects/acme/regions/us-central1/subnetworks/chat-us-central1' already exists" },
        { "google_compute_region_instance_group_manager.mig_us_central1", "The resource 'projects/acme/regions/us-central1/instanceGroupManagers/chat-us-central1-7a8b' already exists" },
        { "google_compute_instance_template.tpl_us_central1", "The resource 'projects/acme/global/instanceTemplates/chat-us-central1-5e6f' already exists" },
        { "google_compute_global_forwarding_rule.fr", "The resource 'projects/acme/global/forwardingRules/chat-https' already exists" },
        { "google_storage_bucket.models", "Your previous request to create the named bucket succeeded and you already own it." },
        { "google_secret_manager_secret.token", "Secret [projects/acme/secrets/hf-token] already exists." },
        { "google_service_account.sa", "Service account chat-server@acme.iam.gserviceaccount.com already exists within project projects/acme." },
    };

    [Theory]
    [InlineData("google_project_iam_member.iam_log")]
    [InlineData("google_storage_bucket_iam_member.models_read")]
    public void A_member_that_is_there_already_is_no_conflict(string address)
    {
        var run = ExampleStack.Run().Create();

        Assert.Null(run.Project.Create(StackRun.Type(address), run.Resolve(ExampleStack.Resources()[address])).Error);
    }

    [Fact]
    public void Parallel_requests_give_the_same_objects()
    {
        var names = Enumerable.Range(0, 200).Select(number => FormattableString.Invariant($"n{number}")).ToList();
        var project = new SimulatedProject("acme");
        var other = new SimulatedProject("acme");
        Parallel.ForEach(names, name => project.Create("google_compute_global_address", new JsonObject { ["name"] = name }));
        names.ForEach(name => other.Create("google_compute_global_address", new JsonObject { ["name"] = name }));

        Assert.All(names, name => Assert.True(JsonNode.DeepEquals(
            project.Read("google_compute_global_address", name).Object, other.Read("google_compute_global_address", name).Object)));
    }

    [Fact]
    public void Requests_in_another_order_give_the_same_objects()
    {
        var forward = ExampleStack.Run().Create();
        var backward = ExampleStack.Run().Create(reversed: true);

        Assert.All(forward.Created.Keys, address => Assert.True(
            JsonNode.DeepEquals(forward.Read(address).Object, backward.Read(address).Object), $"{address} depends on the order of requests."));
    }
}
