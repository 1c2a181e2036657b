using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Testing.Tests.Documents;

public sealed class BlockReferencesTests
{
    [Theory]
    [InlineData("${google_a.x.id}", "google_a.x")]
    [InlineData("a-${google_a.x.id}-${google_b.y-z.name}", "google_a.x google_b.y-z")]
    [InlineData("${data.google_a.x.id}", "data.google_a.x")]
    [InlineData("${join(\",\", [google_a.x.id, google_b.y[0].id])}", "google_a.x google_b.y")]
    [InlineData("${join(\"/\", [\"p-${google_a.x.id}\"])}", "google_a.x")]
    [InlineData("%{ if google_a.x.id == \"\" }no%{ endif }", "google_a.x")]
    [InlineData("${{ \"a\" = google_a.x.id }}", "google_a.x")]
    [InlineData("google_a.x.id", "")]
    [InlineData("$${google_a.x.id}", "")]
    [InlineData("${\"google_a.x.id\"}", "")]
    [InlineData("${var.my_name} ${each.value} ${local.my_map.my_key} ${module.m.out_put}", "")]
    [InlineData("${google_a.x", "google_a.x")]
    public void Finds_the_addresses_in_expressions_only(string text, string addresses) =>
        Assert.Equal(addresses, string.Join(' ', BlockReferences.Of(new JsonObject { ["a"] = new JsonArray(text) })));
}
