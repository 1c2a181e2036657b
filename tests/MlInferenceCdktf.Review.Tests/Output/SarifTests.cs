using System.Text.Json.Nodes;
using MlInferenceCdktf.Review.Output;
using MlInferenceCdktf.Review.Suppressing;

namespace MlInferenceCdktf.Review.Tests.Output;

public sealed class SarifTests
{
    public static TheoryData<string> Hostile => [.. HostileTexts.All];

    public static TheoryData<string> Recorded => [.. Reviews.Recorded];

    [Theory]
    [MemberData(nameof(Recorded))]
    public void A_real_review_has_the_shape_of_SARIF(string name) => HasTheShape(Reviews.Of(name));

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_name_makes_no_link_and_no_other_file(string text)
    {
        HasTheShape(Reviews.Hostile(text));
        var results = Results(Reviews.Hostile(text) with { SourceFile = text.Replace('/', '_') });
        Assert.All(results, static result =>
        {
            Assert.DoesNotContain("](", result["message"]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
            Assert.Matches("^[A-Za-z0-9._~%-]+$", result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!.GetValue<string>());
        });
    }

    [Fact]
    public void A_fingerprint_survives_what_is_not_about_the_finding()
    {
        var document = Reviews.Of("fr-port");
        var edited = document with { Report = document.Report with { Findings = [.. document.Report.Findings.Select(static finding => finding with { Title = "other figures", Severity = Severity.Note })] } };
        Assert.Equal(Fingerprints(document), Fingerprints(edited));
    }

    [Fact]
    public void Findings_that_share_rule_and_address_keep_fingerprints_of_their_own()
    {
        var document = Reviews.Of("nothing");
        var twice = document with { Report = document.Report with { Findings = [Reviews.Finding("a.b"), Reviews.Finding("a.b")] } };
        Assert.Distinct(Fingerprints(twice));
    }

    [Fact]
    public void What_is_suppressed_is_there_and_marked()
    {
        var document = Reviews.Of("nothing") with { Suppressed = [new(Reviews.Finding("a.b"), new Suppression("T01", "a.b", "agreed", new(2027, 1, 31), 1))] };
        var suppression = Assert.Single(Assert.Single(Results(document))["suppressions"]!.AsArray())!;
        Assert.Equal("accepted", suppression["status"]!.GetValue<string>());
        Assert.Equal("agreed (until 2027-01-31)", suppression["justification"]!.GetValue<string>());
    }

    [Fact]
    public void More_results_than_GitHub_shows_are_counted()
    {
        var document = Reviews.Large(5003, 0);
        Assert.Equal(5000, Results(document).Count);
        Assert.Equal(3, Run(document)["properties"]!["resultsLeftOut"]!.GetValue<int>());
    }

    [Fact]
    public void A_finding_points_to_its_resource_in_the_synthesized_stack()
    {
        const string stack = """
            {
              "provider": { "google": {} },
              "resource": {
                "a": {
                  "b": { "x": { "y": { "z": 1 } } },
                  "c": {}
                }
              }
            }
            """;
        var lines = ResourceLines.Of(stack);
        Assert.Equal(new Dictionary<string, int> { ["a.b"] = 5, ["a.c"] = 6 }, lines);
        var document = Reviews.Of("nothing");
        document = document with { Lines = lines, Report = document.Report with { Findings = [Reviews.Finding("a.c")] } };
        Assert.Equal(6, Results(document)[0]["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1]")]
    public void What_is_no_stack_has_no_lines(string text) => Assert.Empty(ResourceLines.Of(text));

    private static void HasTheShape(ReviewDocument document)
    {
        var log = JsonNode.Parse(SarifReport.Write(document))!;
        Assert.Equal("2.1.0", log["version"]!.GetValue<string>());
        var driver = Run(document)["tool"]!["driver"]!;
        Assert.NotEmpty(driver["name"]!.GetValue<string>());
        var rules = driver["rules"]!.AsArray().Select(static rule => rule!["id"]!.GetValue<string>()).ToList();
        Assert.Equal(document.Report.Findings.Select(static finding => finding.Id).Distinct().Order(StringComparer.Ordinal), rules.Order(StringComparer.Ordinal));
        Assert.All(Results(document), result =>
        {
            Assert.Equal(rules[result["ruleIndex"]!.GetValue<int>()], result["ruleId"]!.GetValue<string>());
            Assert.Contains(result["level"]!.GetValue<string>(), new[] { "error", "warning", "note" });
            Assert.NotEmpty(result["message"]!["text"]!.GetValue<string>());
            Assert.True(result["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]!.GetValue<int>() >= 1);
            Assert.Matches("^[0-9a-f]{64}$", result["partialFingerprints"]!["ruleAndAddress/v1"]!.GetValue<string>());
        });
    }

    private static List<string> Fingerprints(ReviewDocument document) => [.. Results(document).Select(static result => result["partialFingerprints"]!["ruleAndAddress/v1"]!.GetValue<string>()).Order(StringComparer.Ordinal)];

    private static JsonObject Run(ReviewDocument document) => JsonNode.Parse(SarifReport.Write(document))!["runs"]![0]!.AsObject();

    private static List<JsonObject> Results(ReviewDocument document) => [.. Run(document)["results"]!.AsArray().Select(static result => result!.AsObject())];
}
