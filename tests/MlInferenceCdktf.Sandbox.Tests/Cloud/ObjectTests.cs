using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud;

namespace MlInferenceCdktf.Sandbox.Tests.Cloud;

public sealed class ObjectTests
{
    private const string Base = "https://www.googleapis.com/compute/v1/projects/acme/";

    private static readonly StackRun _run = ExampleStack.Run().Create();

    [Theory]
    [InlineData("google_compute_network.net", "projects/acme/global/networks/chat-net")]
    [InlineData("google_compute_router_nat.nat_us_central1", "acme/us-central1/chat-us-central1/chat-us-central1")]
    [InlineData("google_compute_region_autoscaler.as_us_central1", "projects/acme/regions/us-central1/autoscalers/chat-us-central1")]
    [InlineData("google_storage_bucket.models", "acme-models")]
    [InlineData("google_logging_metric.stock", "chat-stockout")]
    [InlineData("google_dns_record_set.a", "projects/acme/managedZones/acme/rrsets/chat.example.com./A")]
    [InlineData("google_project_iam_member.iam_log", "acme/roles/logging.logWriter/serviceAccount:chat-server@acme.iam.gserviceaccount.com")]
    [InlineData("google_storage_bucket_iam_member.models_read", "b/acme-models/roles/storage.objectViewer/serviceAccount:chat-server@acme.iam.gserviceaccount.com")]
    [InlineData("google_secret_manager_secret_iam_member.token_read", "projects/acme/secrets/hf-token/roles/secretmanager.secretAccessor/serviceAccount:chat-server@acme.iam.gserviceaccount.com")]
    [InlineData("google_certificate_manager_certificate_map_entry.entry", "projects/acme/locations/global/certificateMaps/chat-map/certificateMapEntries/chat-entry")]
    [InlineData("google_monitoring_slo.slo", "projects/acme/services/chat/serviceLevelObjectives/chat-availability")]
    public void Ids_are_the_providers(string address, string id) => Assert.Equal(id, _run.Id(address));

    [Theory]
    [InlineData("google_compute_backend_service.bs", "self_link", Base + "global/backendServices/chat-main")]
    [InlineData("google_compute_region_instance_group_manager.mig_us_central1", "instance_group", Base + "regions/us-central1/instanceGroups/chat-us-central1-7a8b")]
    [InlineData("google_compute_firewall.fw", "network", Base + "global/networks/chat-net")]
    [InlineData("google_compute_subnetwork.sub_us_central1", "gateway_address", "10.0.0.1")]
    [InlineData("google_compute_global_forwarding_rule.fr", "port_range", "443-443")]
    [InlineData("google_compute_global_forwarding_rule.fr", "network_tier", "PREMIUM")]
    [InlineData("google_compute_health_check.ready", "type", "HTTP")]
    [InlineData("google_compute_health_check.live", "type", "TCP")]
    [InlineData("google_compute_network.net", "creation_timestamp", null)]
    [InlineData("google_compute_url_map.um", "creation_timestamp", "2026-01-01T00:00:00.000-07:00")]
    [InlineData("google_compute_instance_template.tpl_europe_west4", "region", "europe-west4")]
    [InlineData("google_service_account.sa", "email", "chat-server@acme.iam.gserviceaccount.com")]
    [InlineData("google_storage_bucket.models", "url", "gs://acme-models")]
    [InlineData("google_storage_bucket_iam_member.models_read", "bucket", "b/acme-models")]
    public void Computed_attributes_look_like_Googles(string address, string attribute, string? value) =>
        Assert.Equal(value, _run.Created[address][attribute]?.GetValue<string>());

    [Theory]
    [InlineData("google_compute_global_address.ip", @"^34\.(9[6-9]|1[01]\d|12[0-7])\.\d+\.\d+$")]
    [InlineData("google_compute_global_address.ip6", "^2600:1901:0:[0-9a-f]+::$")]
    public void Addresses_are_of_Googles_ranges(string address, string pattern) =>
        Assert.Matches(pattern, _run.Created[address]["address"]!.GetValue<string>());

    [Fact]
    public void A_rule_holds_the_IP_of_the_address_it_names() =>
        Assert.Equal(_run.Created["google_compute_global_address.ip"]["address"]!.GetValue<string>(),
            _run.Created["google_compute_global_forwarding_rule.fr"]["ip_address"]!.GetValue<string>());

    [Fact]
    public void A_template_without_a_name_takes_its_prefix_and_26_digits() =>
        Assert.Matches(@"^chat-europe-west4-\d{26}$", _run.Created["google_compute_instance_template.tpl_europe_west4"]["name"]!.GetValue<string>());

    [Fact]
    public void A_long_prefix_takes_a_short_suffix()
    {
        var prefix = new string('a', 54);
        var name = new SimulatedProject("acme").Create("google_compute_instance_template", new JsonObject { ["name_prefix"] = prefix }).Object!["name"]!.GetValue<string>();

        Assert.StartsWith(prefix, name, StringComparison.Ordinal);
        Assert.Equal(63, name.Length);
    }

    [Fact]
    public void A_template_link_with_a_unique_id_is_stored_without_it()
    {
        var template = _run.Created["google_compute_instance_template.tpl_us_central1"];
        var version = _run.Created["google_compute_region_instance_group_manager.mig_us_central1"]["version"]![0]!;

        Assert.Equal($"{template["self_link"]}?uniqueId={template["numeric_id"]}", template["self_link_unique"]!.GetValue<string>());
        Assert.Equal(template["self_link"]!.GetValue<string>(), version["instance_template"]!.GetValue<string>());
    }

    [Fact]
    public void A_backend_keeps_the_link_of_its_instance_group() =>
        Assert.Equal(_run.Created["google_compute_region_instance_group_manager.mig_us_central1"]["instance_group"]!.GetValue<string>(),
            _run.Created["google_compute_backend_service.bs"]["backend"]![0]!["group"]!.GetValue<string>());

    [Fact]
    public void A_short_name_becomes_a_link() =>
        Assert.Equal(Base + "global/networks/default", new SimulatedProject("acme")
            .Create("google_compute_firewall", Parse("""{"name": "fw", "network": "default"}""")).Object!["network"]!.GetValue<string>());

    [Fact]
    public void A_fingerprint_of_a_recorded_object_stays_while_the_object_does()
    {
        var recorded = Parse("""{"id": "projects/acme/global/urlMaps/m", "name": "m", "project": "acme", "self_link": "x", "creation_timestamp": "y", "map_id": 1, "fingerprint": "zpPTwA=="}""");
        var project = new SimulatedProject("acme");
        project.Seed("google_compute_url_map", recorded);

        Assert.True(JsonNode.DeepEquals(recorded, project.Update("google_compute_url_map", "projects/acme/global/urlMaps/m", recorded).Object));
    }

    [Fact]
    public void A_template_interface_knows_its_network() =>
        Assert.Equal(Base + "global/networks/chat-net",
            _run.Created["google_compute_instance_template.tpl_us_central1"]["network_interface"]![0]!["network"]!.GetValue<string>());

    [Fact]
    public void A_successor_of_the_same_name_is_another_object()
    {
        var project = new SimulatedProject("acme");
        var first = Network(project)["numeric_id"]!.GetValue<string>();
        project.Delete("google_compute_network", "projects/acme/global/networks/net");

        Assert.NotEqual(first, Network(project)["numeric_id"]!.GetValue<string>());
        Assert.Matches(@"^4\d{18}$", first);
    }

    [Fact]
    public void A_fingerprint_changes_with_its_object()
    {
        var run = ExampleStack.Run().Create();
        var before = run.Created["google_compute_backend_service.bs"]["fingerprint"]!.GetValue<string>();
        var after = run.Update("google_compute_backend_service.bs", planned => planned["timeout_sec"] = 60).Object!;

        Assert.NotEqual(before, after["fingerprint"]!.GetValue<string>());
        Assert.Equal(run.Created["google_compute_backend_service.bs"]["generated_id"]!.GetValue<long>(), after["generated_id"]!.GetValue<long>());
    }

    [Theory]
    [InlineData("google_compute_network", "net")]
    [InlineData("google_compute_network", "acme/net")]
    [InlineData("google_compute_network", "projects/acme/global/networks/net")]
    [InlineData("google_compute_network", Base + "global/networks/net")]
    public void An_import_id_finds_its_object(string type, string id)
    {
        var project = new SimulatedProject("acme");
        Network(project);

        Assert.NotNull(project.Read(type, id).Object);
    }

    [Theory]
    [InlineData("google_compute_route", """{"name": "r"}""", null, "projects/acme/compute_route/r")]
    [InlineData("google_pubsub_topic", """{"name": "t"}""", "projects/{{project}}/topics/{{name}}", "projects/acme/topics/t")]
    [InlineData("google_dataflow_job", """{"zone": "z"}""", "{{project}}/{{zone}}", "acme/z")]
    [InlineData("google_folder_iam_member", """{"folder": "folders/1", "role": "roles/viewer", "member": "user:a@b.c"}""", null, "projects/acme/folder_iam_member/folders/1/user:a@b.c/roles/viewer")]
    public void A_type_without_a_row_is_an_object_with_an_id(string type, string planned, string? format, string id)
    {
        var project = new SimulatedProject("acme", new() { IdFormat = _ => format });
        var answer = project.Create(type, Parse(planned));

        Assert.Equal(id, answer.Object!["id"]!.GetValue<string>());
        Assert.NotNull(project.Read(type, id).Object);
        Assert.Null(project.Delete(type, id).Error);
    }

    [Fact]
    public void Nameless_objects_stand_side_by_side()
    {
        var project = new SimulatedProject("acme");
        string[] ids = [.. Enumerable.Range(0, 3).Select(_ => project.Create("google_monitoring_dashboard", Parse("""{"dashboard_json": "{}"}""")).Object!["id"]!.GetValue<string>())];

        Assert.Equal(3, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_caller_cannot_change_an_object_through_an_answer()
    {
        var project = new SimulatedProject("acme");
        Network(project)["name"] = "other";

        Assert.Equal("net", project.Read("google_compute_network", "net").Object!["name"]!.GetValue<string>());
    }

    private static JsonObject Network(SimulatedProject project) => project.Create("google_compute_network", Parse("""{"name": "net"}""")).Object!;

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();
}
