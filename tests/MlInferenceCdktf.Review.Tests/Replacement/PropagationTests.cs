using MlInferenceCdktf.Review.Replacement;

namespace MlInferenceCdktf.Review.Tests.Replacement;

public sealed class PropagationTests
{
    [Fact]
    public void A_replaced_subnetwork_replaces_its_template_and_updates_the_group() => Assert.Equal(
        """
        Replace google_compute_instance_template.t (network_interface.subnetwork)
        Update google_compute_region_instance_group_manager.m (version.instance_template)
        Replace google_compute_subnetwork.s (ip_cidr_range, name)
        """.ReplaceLineEndings("\n"),
        Compare("10.0.0.0/20", "a", "10.1.0.0/20", "b").ToString());

    [Fact]
    public void A_grown_subnetwork_changes_nothing_else() => Assert.Equal(
        "Update google_compute_subnetwork.s (ip_cidr_range)", Compare("10.0.0.0/20", "a", "10.0.0.0/16", "a").ToString());

    [Theory]
    [InlineData("${google_service_account.sa.account_id}", "NoChange")]
    [InlineData("${google_service_account.sa.email}", "Replace")]
    [InlineData("user-${google_service_account.sa.email}", "Replace")]
    [InlineData("${upper(google_service_account.sa.email)}", "Replace")]
    [InlineData("$${google_service_account.sa.email}", "NoChange")]
    [InlineData("no reference", "NoChange")]
    public void A_reference_changes_with_the_attribute_it_points_at(string member, string expected)
    {
        (string, string) grant = ("google_project_iam_member.m", $$"""{ "role": "r", "member": "{{member}}" }""");

        var report = ReplacementCheck.Compare(
            Configuration.Of(("google_service_account.sa", """{ "account_id": "a" }"""), grant),
            Configuration.Of(("google_service_account.sa", """{ "account_id": "a", "project": "acme-2" }"""), grant));

        Assert.Equal(PlannedAction.Replace, report["google_service_account.sa"].Action);
        Assert.Equal(expected, report["google_project_iam_member.m"].Action.ToString());
    }

    [Theory]
    [InlineData("id", "self_link_unique")]
    [InlineData("self_link", "id")]
    public void The_links_of_one_object_are_the_same(string before, string after) => Assert.Equal(
        PlannedAction.NoChange,
        ReplacementCheck.Compare(GroupWithTemplateBy(before), GroupWithTemplateBy(after))["google_compute_region_instance_group_manager.m"].Action);

    [Fact]
    public void A_reference_to_another_resource_is_another_value()
    {
        string Stack(string network) => Configuration.Of(
            ("google_compute_network.a", """{ "name": "a" }"""),
            ("google_compute_network.b", """{ "name": "b" }"""),
            ("google_compute_router.r", $$"""{ "name": "r-{{network}}", "network": "${google_compute_network.{{network}}.id}" }"""));

        Assert.Equal(
            "Replace google_compute_router.r (name, network)", ReplacementCheck.Compare(Stack("a"), Stack("b")).ToString());
    }

    [Theory]
    [InlineData("cos-125-lts", "NoChange")]
    [InlineData("cos-129-lts", "Replace")]
    public void A_data_source_answers_the_same_to_the_same_question(string family, string expected)
    {
        string Stack(string family) => Configuration.Of(
            ("data.google_compute_image.cos", $$"""{ "family": "{{family}}", "project": "cos-cloud" }"""),
            ("google_compute_instance_template.t", """{ "name_prefix": "a-", "disk": { "source_image": "${data.google_compute_image.cos.self_link}" } }"""));

        Assert.Equal(
            expected,
            ReplacementCheck.Compare(Stack("cos-125-lts"), Stack(family))["google_compute_instance_template.t"].Action.ToString());
    }

    [Fact]
    public void A_cycle_is_an_error_that_names_a_resource()
    {
        var cycle = Configuration.Of(
            ("google_compute_network.a", """{ "description": "${google_compute_network.b.gateway_ipv4}" }"""),
            ("google_compute_network.b", """{ "description": "${google_compute_network.a.gateway_ipv4}" }"""));

        Assert.Contains(
            "cycle", Assert.Throws<PlanInputException>(() => ReplacementCheck.Compare(Configuration.Of(), cycle)).Message, StringComparison.Ordinal);
    }

    private static ReplacementReport Compare(string oldRange, string oldName, string newRange, string newName) =>
        ReplacementCheck.Compare(Pool(oldRange, oldName), Pool(newRange, newName));

    private static string Pool(string range, string name) => Configuration.Of(
        ("google_compute_subnetwork.s", $$"""{ "name": "{{name}}", "network": "default", "ip_cidr_range": "{{range}}" }"""),
        ("google_compute_instance_template.t", """{ "name_prefix": "a-", "network_interface": [{ "subnetwork": "${google_compute_subnetwork.s.id}" }] }"""),
        ("google_compute_region_instance_group_manager.m", """{ "name": "m", "version": [{ "instance_template": "${google_compute_instance_template.t.self_link_unique}" }] }"""));

    private static string GroupWithTemplateBy(string attribute) => Configuration.Of(
        ("google_compute_instance_template.t", """{ "name_prefix": "a-" }"""),
        ("google_compute_region_instance_group_manager.m", $$"""{ "name": "m", "version": { "instance_template": "${google_compute_instance_template.t.{{attribute}}}" } }"""));
}
