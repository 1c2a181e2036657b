using MlInferenceCdktf.Catalogs;

namespace MlInferenceCdktf.Planning.Tests.Catalogs;

/// <summary>A broken file is reported by its name and row, so that whoever edits catalogs/ finds the place.</summary>
public class CatalogFormatTests
{
    private const string Sources = """
        "sources": { "page": { "title": "Page", "url": "https://example.com", "asOf": "2026-01-02" } }
        """;

    private const string RegionRow = """
        { "name": "us-east1", "short": "use1", "subnetSlot": 1, "zones": ["us-east1-b"], "location": "Here", "source": "page" }
        """;

    private const string AcceleratorRow = """
        { "name": "nvidia-l4", "label": "L4", "memoryGb": 24, "cosSupported": true, "bf16": true, "fp8": true, "compute": { "source": "page", "capability": 8.9 }, "source": "page", "verified": true }
        """;

    private const string FamilyRow = """
        {
          "family": "g2", "architecture": "x86_64", "accelerator": "nvidia-l4", "bootDiskTypes": ["pd-balanced"],
          "onHostMaintenance": "TERMINATE", "consumption": "standard", "source": "page", "verified": true,
          "availability": { "source": "page", "zones": ["us-east1-b"] },
          "shapes": [{ "name": "g2-standard-4", "vcpus": 4, "memoryGb": 16, "acceleratorCount": 1 }]
        }
        """;

    private const string ModelRow = """
        { "name": "acme/small", "parametersBillion": 1.5, "bitsPerParameter": 16, "source": "page", "verified": true }
        """;

    [Fact]
    public void Reads_what_is_right()
    {
        var catalog = Read();
        Assert.Equal(new DateOnly(2026, 1, 2), catalog.AsOf);
        Assert.Equal("https://example.com", Assert.Single(catalog.MachineTypes).Source);
    }

    [Theory]
    [InlineData("\"short\"", "\"shrot\"", "$.regions[0].shrot", "shrot")]
    [InlineData("\"location\": \"Here\", ", "", "$.regions[0]", "location")]
    [InlineData("\"location\": \"Here\"", "\"location\": null", "$.regions[0].location", "location")]
    [InlineData("\"location\": \"Here\"", "\"location\": \"Here\", \"location\": \"There\"", "$.regions[0].location", "location")]
    [InlineData("\"source\": \"page\"", "\"source\": \"book\"", "us-east1", "book")]
    [InlineData("\"subnetSlot\": 1", "\"subnetSlot\": 256", "us-east1", "256")]
    [InlineData("\"us-east1-b\"", "\"us-east4-b\"", "us-east1", "us-east4-b")]
    [InlineData("[\"us-east1-b\"]", "[]", "us-east1", "no zones")]
    public void Names_the_broken_region(string right, string wrong, string row, string word) =>
        AssertBroken("regions.json", row, word, () => Read(region: Replace(RegionRow, right, wrong)));

    [Theory]
    [InlineData("\"name\": \"us-east4\", \"short\": \"use1\", \"subnetSlot\": 2", "use1", "short name")]
    [InlineData("\"name\": \"us-east4\", \"short\": \"use4\", \"subnetSlot\": 1", "1", "subnet slot")]
    [InlineData("\"name\": \"us-east1\", \"short\": \"use4\", \"subnetSlot\": 2", "us-east1", "name")]
    public void Names_what_two_regions_share(string start, string row, string word)
    {
        var zone = start.Contains("us-east4", StringComparison.Ordinal) ? "us-east4-a" : "us-east1-c";
        var second = $$"""{ {{start}}, "zones": ["{{zone}}"], "location": "There", "source": "page" }""";
        AssertBroken("regions.json", row, word, () => Read(region: $"{RegionRow}, {second}"));
    }

    [Theory]
    [InlineData("\"asOf\": \"2026-01-02\"", "\"asOf\": \"January\"", "$.sources.page.asOf", "asOf")]
    public void Names_the_broken_source(string right, string wrong, string row, string word) =>
        AssertBroken("accelerators.json", row, word, () => new Catalog(
            $$"""{ {{Sources}}, "regions": [{{RegionRow}}] }""",
            $$"""{ {{Replace(Sources, right, wrong)}}, "accelerators": [{{AcceleratorRow}}] }""",
            $$"""{ {{Sources}}, "families": [{{FamilyRow}}] }""",
            $$"""{ {{Sources}}, "models": [{{ModelRow}}] }"""));

    [Theory]
    [InlineData("\"bitsPerParameter\": 16, ", "", "$.models[0]", "bitsPerParameter")]
    [InlineData("\"source\": \"page\"", "\"source\": \"book\"", "acme/small", "book")]
    public void Names_the_broken_model(string right, string wrong, string row, string word) =>
        AssertBroken("models.json", row, word, () => Read(model: Replace(ModelRow, right, wrong)));

    [Theory]
    [InlineData("\"nvidia-l4\"", "\"nvidia-l5\"", "g2-standard-4", "nvidia-l5")]
    [InlineData("\"zones\": [\"us-east1-b\"]", "\"zones\": [\"us-east1-a\"]", "g2-standard-4", "us-east1-a")]
    [InlineData("\"zones\": [\"us-east1-b\"]", "\"regions\": [\"us-east9\"]", "g2-standard-4", "us-east9")]
    [InlineData(", \"zones\": [\"us-east1-b\"]", "", "g2", "either zones or regions")]
    [InlineData("\"family\": \"g2\"", "\"family\": \"g4\"", "g2-standard-4", "g4")]
    [InlineData("[\"pd-balanced\"]", "[]", "g2-standard-4", "boot disk")]
    [InlineData(", \"acceleratorCount\": 1", "", "g2-standard-4", "count")]
    [InlineData("\"x86_64\"", "\"x86\"", "$.families[0].architecture", "architecture")]
    public void Names_the_broken_machine_type(string right, string wrong, string row, string word) =>
        AssertBroken("machine-types.json", row, word, () => Read(family: Replace(FamilyRow, right, wrong)));

    private static Catalog Read(string region = RegionRow, string family = FamilyRow, string model = ModelRow) => new(
        $$"""{ {{Sources}}, "regions": [{{region}}] }""",
        $$"""{ {{Sources}}, "accelerators": [{{AcceleratorRow}}] }""",
        $$"""{ {{Sources}}, "families": [{{family}}] }""",
        $$"""{ {{Sources}}, "models": [{{model}}] }""");

    private static string Replace(string text, string right, string wrong)
    {
        Assert.Contains(right, text, StringComparison.Ordinal);
        return text.Replace(right, wrong, StringComparison.Ordinal);
    }

    private static void AssertBroken(string file, string row, string word, Func<Catalog> read)
    {
        var problem = Assert.Throws<CatalogFormatException>(read);
        Assert.Equal((file, row), (problem.File, problem.Row));
        Assert.Contains($"catalogs/{file}", problem.Message, StringComparison.Ordinal);
        Assert.Contains(word, problem.Message, StringComparison.Ordinal);
    }
}
