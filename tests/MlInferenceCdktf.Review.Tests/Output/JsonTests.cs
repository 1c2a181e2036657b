using System.Text.Json.Nodes;
using MlInferenceCdktf.Review.Output;

namespace MlInferenceCdktf.Review.Tests.Output;

public sealed class JsonTests
{
    private static readonly string s_published = Path.Combine(Built.RepositoryRoot, "docs", "review.schema.json");

    public static TheoryData<string> Hostile => [.. HostileTexts.All];

    public static TheoryData<string> Recorded => [.. Reviews.Recorded];

    [Fact]
    public void The_published_schema_is_the_one_that_is_generated()
    {
        var accepted = File.Exists(s_published) ? File.ReadAllText(s_published) : "";
        if (accepted != ReviewSchema.Generate())
        {
            File.WriteAllText(Path.ChangeExtension(s_published, ".received.json"), ReviewSchema.Generate());
        }

        Assert.True(accepted == ReviewSchema.Generate(), "docs/review.schema.json is not what the types say: compare it with docs/review.schema.received.json. Keys may be added; to rename or remove one, raise the number in 'schema'.");
    }

    [Theory]
    [MemberData(nameof(Recorded))]
    public void A_real_review_fits_the_schema(string name) => Fits(JsonReport.Write(Reviews.Of(name)));

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_name_stays_a_value(string text)
    {
        var json = JsonReport.Write(Reviews.Hostile(text));
        Fits(json);
        Assert.All(json, static c => Assert.True(c is '\n' or (>= ' ' and <= '~'), $"U+{(int)c:X4}"));
        if (!text.Contains('\uD800'))
        {
            Assert.Equal(text, JsonNode.Parse(json)!["findings"]![0]!["address"]!.GetValue<string>());
        }
    }

    [Fact]
    public void Programs_find_verdict_id_severity_and_address()
    {
        var json = JsonNode.Parse(JsonReport.Write(Reviews.Of("fr-port")))!;
        Assert.Equal("BLOCKED", json["verdict"]!.GetValue<string>());
        Assert.All(json["findings"]!.AsArray(), static finding =>
        {
            Assert.Matches("^[A-Z][0-9]{2}$", finding!["id"]!.GetValue<string>());
            Assert.Matches("^(NOTE|WARN|BLOCK)$", finding["severity"]!.GetValue<string>());
            Assert.NotEmpty(finding["address"]!.GetValue<string>());
        });
    }

    private static void Fits(string json)
    {
        var faults = SchemaCheck.Faults(JsonNode.Parse(ReviewSchema.Generate())!.AsObject(), JsonNode.Parse(json));
        Assert.True(faults is [], string.Join('\n', faults));
    }
}
