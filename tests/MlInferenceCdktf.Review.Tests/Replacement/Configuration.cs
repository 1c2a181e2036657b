using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Review.Tests.Replacement;

/// <summary>Small documents: resources by address, made before destroyed unless they say otherwise.</summary>
internal static class Configuration
{
    public static string Of(params (string Address, string Body)[] blocks) => Of(root: "{}", blocks);

    public static string Of(string root, params (string Address, string Body)[] blocks)
    {
        var document = JsonNode.Parse(root)!.AsObject();
        document["provider"] ??= JsonNode.Parse("""{ "google": [{ "project": "acme", "region": "us-central1" }] }""");
        foreach (var (address, text) in blocks)
        {
            var parts = address.Split('.');
            var body = JsonNode.Parse(text)!.AsObject();
            var kind = parts.Length == 3 ? "data" : "resource";
            if (parts.Length == 2)
            {
                body["lifecycle"] ??= new JsonObject { ["create_before_destroy"] = true };
            }

            Child(Child(document, kind), parts[^2])[parts[^1]] = body;
        }

        return document.ToJsonString();
    }

    private static JsonObject Child(JsonObject parent, string key) => (parent[key] ??= new JsonObject()).AsObject();
}
