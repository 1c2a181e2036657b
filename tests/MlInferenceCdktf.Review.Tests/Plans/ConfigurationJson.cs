using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Review.Tests.Plans;

/// <summary>The configuration part of a plan, as Terraform writes it for JSON syntax: constants beside references.</summary>
internal static partial class ConfigurationJson
{
    public static JsonObject Of(JsonObject config)
    {
        var resources = new JsonArray();
        foreach (var (type, named) in (JsonObject)config["resource"]!)
        {
            foreach (var (name, body) in (JsonObject)named!)
            {
                resources.Add(new JsonObject { ["address"] = $"{type}.{name}", ["mode"] = "managed", ["type"] = type, ["name"] = name, ["expressions"] = Block((JsonObject)body!) });
            }
        }

        return new()
        {
            ["provider_config"] = new JsonObject { ["google"] = new JsonObject { ["name"] = "google", ["version_constraint"] = "6.50.0" } },
            ["root_module"] = new JsonObject { ["resources"] = resources },
        };
    }

    private static JsonObject Block(JsonObject body)
    {
        var expressions = new JsonObject();
        foreach (var (name, value) in body.Where(static member => member.Key is not ("lifecycle" or "//")))
        {
            expressions[name] = value switch
            {
                JsonObject block when name is not ("labels" or "metadata") => new JsonArray(Block(block)),
                JsonArray blocks when blocks.Count > 0 && blocks.All(static item => item is JsonObject) => new JsonArray([.. blocks.Select(static item => Block((JsonObject)item!))]),
                _ => Constant(value),
            };
        }

        return expressions;
    }

    private static JsonObject Constant(JsonNode? value)
    {
        var expression = new JsonObject { ["constant_value"] = value?.DeepClone() };
        var references = Reference().Matches(value?.ToJsonString() ?? "").SelectMany(static match => new[] { match.Groups["target"].Value, string.Join('.', match.Groups["target"].Value.Split('.')[..2]) }).Distinct().ToArray();
        if (references.Length > 0)
        {
            expression["references"] = new JsonArray([.. references.Select(static reference => (JsonNode)reference)]);
        }

        return expression;
    }

    [GeneratedRegex(@"\$\{(?<target>[a-z_0-9]+\.[A-Za-z0-9_-]+\.[a-z_]+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reference();
}
