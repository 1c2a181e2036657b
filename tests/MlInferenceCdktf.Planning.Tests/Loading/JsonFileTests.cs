using System.Text;

namespace MlInferenceCdktf.Planning.Tests.Loading;

/// <summary>JSON files are read as strictly as YAML, with tabs and all escapes.</summary>
public class JsonFileTests
{
    private const string Valid = """
        {
        	"project": "acme-ml-prod",
        	"stack": "chat-prod",
        	"labels": { "team": "chat" },
        	"services": {
        		"chat": {
        			"server": { "model": "Qwen\/Qwen3-8B", "kind": "vllm", "environment": { "GREETING": "\ud83d\ude00" } },
        			"machine": "g2-standard-12",
        			"regions": [
        				"us-central1"
        			],
        			"endpoint": { "kind": "insecure-http", "ipv6": true, "port": 8080 }
        		}
        	}
        }
        """;

    [Fact]
    public void Reads_tabs_and_escapes()
    {
        var options = Yaml.Whole(InferenceAppLoader.Parse(Valid, "inference.json")).Services["chat"];
        Assert.Equal(InferenceServer.Vllm("Qwen/Qwen3-8B") with { Environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["GREETING"] = "😀" } }, options.Server);
        Assert.Equal(Endpoint.InsecureHttp() with { Ipv6 = true, Port = 8080 }, options.Endpoint);
    }

    [Theory]
    [InlineData("8080 }", "8080, }", "MLI3002 error    inference.json:12: the text is not JSON: the JSON object contains a trailing comma")]
    [InlineData("\"stack\"", "// x\n\"stack\"", "MLI3002 error    inference.json:3: the text is not JSON: '/' is an invalid start of a property name. Expected a '\"'")]
    [InlineData("true", "True", "MLI3002 error    inference.json:12: the text is not JSON: 'T' is an invalid start of a value")]
    [InlineData("\"chat-prod\"", "\"chat-prod\", \"stack\": \"x\"", "MLI3002 error    inference.json:3: stack: the key 'stack' stands twice")]
    [InlineData("\"chat-prod\"", "\"chat\\ud800\"", "MLI3002 error    inference.json:3: a \\u escape is half a character")]
    [InlineData("\"chat-prod\"", "5", "MLI3005 error    inference.json:3: stack: '5' is a number, not text")]
    [InlineData("8080", "8080.0", "MLI3005 error    inference.json:12: services[chat].endpoint.port: '8080.0' is not a whole number in decimal digits")]
    [InlineData("\"us-central1\"\n", "\"us-central1\", {}\n", "MLI3004 error    inference.json:10: services[chat].regions[1].name: the key 'name' is missing")]
    public void Says_where_and_what_is_wrong(string right, string wrong, string problem)
    {
        Assert.Contains(right, Valid, StringComparison.Ordinal);
        Assert.StartsWith(problem, Yaml.Text(Load(Valid.Replace(right, wrong, StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "MLI3002 error    inference.json:1: the file is empty")]
    [InlineData(" \n", "MLI3002 error    inference.json:1: the file is empty")]
    [InlineData("null", "MLI3002 error    inference.json:1: the file is empty")]
    [InlineData("[]", "MLI3002 error    inference.json:1: the file is not a mapping of keys to values")]
    [InlineData("{\n", "MLI3002 error    inference.json:2: the text is not JSON: expected depth to be zero")]
    [InlineData("{}{}", "MLI3002 error    inference.json:1: the text is not JSON: '{' is invalid after a single JSON value")]
    public void Refuses_the_text(string text, string problem) => Assert.StartsWith(problem, Yaml.Text(Load(text)), StringComparison.Ordinal);

    [Fact]
    public void Refuses_deep_nesting()
    {
        var text = new StringBuilder("{\"a\":").Insert(5, "[", 500_000).ToString();
        Assert.StartsWith("MLI3002 error    inference.json:1: values are nested more than 64 deep", Yaml.Text(Load(text)), StringComparison.Ordinal);
    }

    private static InferenceAppResult Load(string text) => InferenceAppLoader.Parse(text, "inference.json");
}
