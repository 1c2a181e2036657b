namespace MlInferenceCdktf.Testing.Tests.Documents;

public sealed class TerraformDocumentTests
{
    private static readonly TerraformDocument Document = TerraformDocument.Parse("""
        {
          "//": { "metadata": { "version": "0.21.0" } },
          "provider": { "google": [{ "project": "acme" }, { "alias": "eu", "project": "acme-eu" }] },
          "resource": {
            "google_compute_subnetwork": {
              "b": { "//": { "metadata": { "path": "chat/b" } }, "name": "b", "labels": { "//": "kept" } },
              "a": { "name": "a", "network": "${google_compute_network.net.id}", "depends_on": ["google_project_service.compute"] }
            },
            "google_compute_network": { "net": { "name": "chat" } }
          },
          "data": { "google_compute_image": { "cos": { "family": "cos-125-lts" } } },
          "output": { "url": { "value": "https://${google_compute_network.net.name}" } },
          "moved": { "from": "google_compute_network.old", "to": "google_compute_network.net" }
        }
        """);

    [Fact]
    public void Addresses_are_sorted_and_say_what_they_are() => Assert.Equal<string>(
        [
            "data.google_compute_image.cos",
            "google_compute_network.net",
            "google_compute_subnetwork.a",
            "google_compute_subnetwork.b",
            "output.url",
        ],
        Document.Addresses);

    [Fact]
    public void Providers_are_told_apart_by_their_alias()
    {
        Assert.Equal(["provider.google", "provider.google.eu"], Document.Providers.Select(p => p.Address));
        Document.Providers[1].ShouldHave("""{ "project": "acme-eu" }""");
    }

    [Fact]
    public void Moved_blocks_are_read_alone_or_in_a_list() =>
        Assert.Equal([new MovedAddress("google_compute_network.old", "google_compute_network.net")], Document.Moved);

    [Fact]
    public void Single_gives_the_only_resource_of_a_type() =>
        Assert.Equal("google_compute_network.net", Document.Single("google_compute_network").Address);

    [Fact]
    public void Single_of_a_missing_type_lists_the_types_there_are() => Assert.Equal(
        "There is no google_compute_router. The document has: google_compute_network, google_compute_subnetwork (2).",
        Failing.Message(() => Document.Single("google_compute_router")));

    [Fact]
    public void Single_of_several_lists_their_addresses() => Assert.Equal(
        "There are 2 of google_compute_subnetwork: google_compute_subnetwork.a, google_compute_subnetwork.b. Name one with Find(address).",
        Failing.Message(() => Document.Single("google_compute_subnetwork")));

    [Theory]
    [InlineData("google_compute_subnetwork.c", "Of this type there are: google_compute_subnetwork.a, google_compute_subnetwork.b.")]
    [InlineData("output.address", "Of this type there are: output.url.")]
    [InlineData("google_compute_router.c", "The document has: data.google_compute_image.cos, ")]
    public void Find_of_a_wrong_address_lists_the_near_ones(string address, string expected) =>
        Assert.Contains(expected, Failing.Message(() => Document.Find(address)), StringComparison.Ordinal);

    [Fact]
    public void A_body_may_be_changed_without_changing_the_document()
    {
        Document.Find("google_compute_network.net").Body["name"] = "other";

        Document.Find("google_compute_network.net").ShouldHave("""{ "name": "chat" }""");
    }

    [Fact]
    public void References_are_those_of_expressions_and_depends_on() => Assert.Equal(
        ["google_compute_network.net", "google_project_service.compute"], Document.References("google_compute_subnetwork.a"));

    [Fact]
    public void The_tools_comments_are_left_out_and_the_users_label_is_not()
    {
        var subnetwork = Document.Find("google_compute_subnetwork.b").Body;

        Assert.False(subnetwork.ContainsKey("//"));
        Assert.Equal("kept", subnetwork["labels"]!["//"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("")]
    public void Rejects_what_is_no_JSON_object(string json) =>
        Assert.Throws<FormatException>(() => TerraformDocument.Parse(json));
}
