using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud;

namespace MlInferenceCdktf.Sandbox.Tests.Cloud;

public sealed class SeedAndLookupTests
{
    private const string Address = "projects/acme/global/addresses/ip";

    [Fact]
    public void A_seeded_object_reads_as_it_was_and_breaks_no_rule()
    {
        var seeded = Parse("""{"id": "projects/acme/global/healthChecks/Odd_Name", "name": "Odd_Name", "timeout_sec": 900, "creation_timestamp": "2025-05-05T00:00:00.000-07:00"}""");
        var project = new SimulatedProject("acme");
        project.Seed("google_compute_health_check", seeded);

        Assert.True(JsonNode.DeepEquals(seeded, project.Read("google_compute_health_check", "projects/acme/global/healthChecks/Odd_Name").Object));
    }

    [Fact]
    public void A_seeded_state_is_one_project()
    {
        var run = ExampleStack.Run().Create();
        var copy = new SimulatedProject("acme");
        foreach (var (address, attributes) in run.Created.Reverse())
        {
            copy.Seed(StackRun.Type(address), attributes);
        }

        Assert.Equal("resourceInUseByAnotherResource", copy.Delete("google_compute_global_address", run.Id("google_compute_global_address.ip")).Error!.Reason);
        Assert.Equal(409, copy.Create("google_compute_network", Parse("""{"name": "chat-net"}""")).Error!.Status);
        Assert.Equal("resourceInUseByAnotherResource", copy.Delete("google_monitoring_notification_channel", run.Id("google_monitoring_notification_channel.mail")).Error!.Reason);
    }

    [Fact]
    public void A_seeded_pair_of_balancing_modes_stays_editable()
    {
        var run = ExampleStack.Run().Create();
        var canary = (JsonObject)run.Created["google_compute_backend_service.canary"].DeepClone();
        foreach (var backend in canary["backend"]!.AsArray())
        {
            backend!["balancing_mode"] = "CUSTOM_METRICS";
            backend["custom_metrics"] = new JsonArray(Parse("""{"name": "m", "dry_run": false}"""));
        }

        run.Project.Seed("google_compute_backend_service", canary);

        Assert.Null(run.Update("google_compute_backend_service.bs", planned => planned["timeout_sec"] = 60).Error);
    }

    /// <summary>A state is written before the autoscaler has made VMs.</summary>
    [Theory]
    [InlineData(0, 2, 6, false)]
    [InlineData(0, 2, 6, true)]
    [InlineData(7, 2, 7, false)]
    [InlineData(7, 2, 7, true)]
    [InlineData(0, 0, 0, false)]
    public void A_seeded_group_runs_what_its_autoscaler_wants(int written, int least, int live, bool autoscalerFirst)
    {
        const string group = "google_compute_region_instance_group_manager.mig_us_central1";
        var run = ExampleStack.Run().Create();
        var copy = new SimulatedProject("acme");
        foreach (var (address, attributes) in autoscalerFirst ? run.Created.Reverse() : run.Created)
        {
            var seeded = (JsonObject)attributes.DeepClone();
            if (address == group)
            {
                seeded["target_size"] = written;
            }
            else if (address == "google_compute_region_autoscaler.as_us_central1")
            {
                seeded["autoscaling_policy"]!["min_replicas"] = least;
            }

            copy.Seed(StackRun.Type(address), seeded);
        }

        Assert.Equal(FormattableString.Invariant($"{live}"), copy.Read(StackRun.Type(group), run.Id(group)).Object!["target_size"]!.ToJsonString());
    }

    [Fact]
    public void A_seeded_group_keeps_its_running_instances()
    {
        var project = new SimulatedProject("acme");
        project.Seed("google_compute_region_instance_group_manager", Parse("""{"id": "projects/acme/regions/us-central1/instanceGroupManagers/g", "name": "g", "region": "us-central1", "target_size": 7}"""));

        Assert.Equal(7, project.Read("google_compute_region_instance_group_manager", "g").Object!["target_size"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("google_compute_zones", """{"region": "europe-west4"}""", "names", """["europe-west4-a","europe-west4-b","europe-west4-c"]""")]
    [InlineData("google_compute_image", """{"project": "cos-cloud", "family": "cos-125-lts"}""", "self_link", "\"https://www.googleapis.com/compute/v1/projects/cos-cloud/global/images/cos-125-lts\"")]
    [InlineData("google_project", "{}", "project_id", "\"acme\"")]
    [InlineData("google_client_config", "{}", "project", "\"acme\"")]
    [InlineData("google_compute_default_service_account", "{}", "email", "\"1-compute@developer.gserviceaccount.com\"")]
    [InlineData("google_iam_role", """{"name": "roles/viewer"}""", "name", "\"roles/viewer\"")]
    public void A_data_source_answers(string type, string arguments, string attribute, string json) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), new SimulatedProject("acme").Lookup(type, Parse(arguments)).Object![attribute]));

    [Fact]
    public void A_data_source_reads_an_object_of_the_project()
    {
        var run = ExampleStack.Run().Create();
        var found = run.Project.Lookup("google_compute_global_address", Parse("""{"name": "chat-ip"}""")).Object!;

        Assert.True(JsonNode.DeepEquals(run.Created["google_compute_global_address.ip"], found));
    }

    [Fact]
    public void What_a_data_source_names_exists_from_then_on()
    {
        var project = new SimulatedProject("acme");
        var found = project.Lookup("google_compute_global_address", Parse("""{"name": "ip"}""")).Object!;

        Assert.Equal(Address, found["id"]!.GetValue<string>());
        Assert.StartsWith("34.", found["address"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(409, project.Create("google_compute_global_address", Parse("""{"name": "ip"}""")).Error!.Status);
    }

    [Fact]
    public void An_update_of_nothing_is_not_found() =>
        Assert.Equal(404, new SimulatedProject("acme").Update("google_compute_global_address", Address, []).Error!.Status);

    [Fact]
    public void A_missing_object_reads_as_nothing() =>
        Assert.Equal(new CloudAnswer(null, null), new SimulatedProject("acme").Read("google_compute_global_address", Address));

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();
}
