using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Planning.Tests.Schema;

/// <summary>Editors complete and underline what the loader takes and refuses.</summary>
public class InferenceSchemaTests
{
    private const string Valid = """
        {
          "project": "acme-ml-prod", "stack": "chat-prod",
          "services": {
            "chat": {
              "server": { "kind": "vllm", "model": "Qwen/Qwen3-8B" },
              "machine": "g2-standard-12",
              "regions": ["us-central1", { "name": "europe-west4", "maxReplicas": 4 }],
              "coldStart": "1h30m",
              "endpoint": { "kind": "insecure-http" }
            }
          }
        }
        """;

    [Fact]
    public void Is_the_same_each_time_with_line_feeds_alone()
    {
        Assert.Equal(InferenceSchema.Generate(), InferenceSchema.Generate());
        Assert.EndsWith("}\n", InferenceSchema.Generate(), StringComparison.Ordinal);
        Assert.DoesNotContain('\r', InferenceSchema.Generate());
        Assert.StartsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n", InferenceSchema.Generate(), StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_a_right_file() => Assert.Empty(Problems(InferenceSchema.Generate(), Valid));

    [Theory]
    [InlineData("\"stack\": \"chat-prod\",", "")]
    [InlineData("\"stack\"", "\"stak\"")]
    [InlineData("\"chat-prod\"", "5")]
    [InlineData("vllm", "vlm")]
    [InlineData("\"kind\": \"vllm\", ", "")]
    [InlineData("\"model\"", "\"modle\"")]
    [InlineData("4 }", "4.5 }")]
    [InlineData("\"us-central1\"", "1")]
    [InlineData("\"1h30m\"", "\"30m1h\"")]
    [InlineData("\"1h30m\"", "\"\"")]
    [InlineData("\"1h30m\"", "90")]
    [InlineData("\"1h30m\"", "\"1h30m\", \"rollout\": \"InPlace\"")]
    [InlineData("\"1h30m\"", "\"1h30m\", \"defaults\": \"v2\"")]
    public void Refuses_what_the_loader_refuses(string right, string wrong)
    {
        Assert.Contains(right, Valid, StringComparison.Ordinal);
        var broken = Valid.Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEmpty(Problems(InferenceSchema.Generate(), broken));
        Assert.NotEmpty(InferenceAppLoader.Parse(broken, "inference.json").Diagnostics);
    }

    [Theory]
    [InlineData("""{ "base": "common.yaml" }""", true)]
    [InlineData("""{ "base": "common.yaml", "labels": null, "services": { "chat": null } }""", true)]
    [InlineData("""{ "services": { "chat": { "server": { "port": 81 }, "replicas": { "max": 4 } } } }""", true)]
    [InlineData("""{ "services": { "chat": { "server": { "prt": 81 } } } }""", false)]
    [InlineData("""{ "services": { "chat": { "regions": [{ "maxReplicas": 4 }] } } }""", false)]
    public void A_part_needs_no_keys_and_may_take_some_away(string text, bool isRight) =>
        Assert.Equal(isRight, Problems(InferenceSchema.GeneratePart(), text).Count == 0);

    private static IReadOnlyList<string> Problems(string schema, string file) => SchemaCheck.Problems(JsonNode.Parse(schema)!, JsonNode.Parse(file));
}
