using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Review.Tests.Plans;

/// <summary>Puts a plan together from a configuration, a state and what changes.</summary>
internal static class PlanJson
{
    public static JsonObject Of(JsonObject config, JsonObject state, JsonArray changes)
    {
        var changed = changes.ToDictionary(static change => change!["address"]!.GetValue<string>(), static change => (JsonObject)change!, StringComparer.Ordinal);
        var entries = new JsonArray();
        foreach (var resource in state["resources"]!.AsArray().Where(static resource => resource!["mode"]!.GetValue<string>() == "managed"))
        {
            var (type, name) = (resource!["type"]!.GetValue<string>(), resource["name"]!.GetValue<string>());
            var attributes = (JsonObject)resource["instances"]![0]!["attributes"]!;
            var change = changed.GetValueOrDefault($"{type}.{name}");
            entries.Add(Entry(type, name, Change(attributes, change), change));
            _ = changed.Remove($"{type}.{name}");
        }

        foreach (var (address, change) in changed)
        {
            var (type, name) = (address.Split('.')[0], address.Split('.')[1]);
            var body = (JsonObject)config["resource"]![type]![name]!;
            entries.Add(Entry(type, name, Change(null, new() { ["actions"] = change["actions"]!.DeepClone(), ["after"] = CreatedJson.After(body), ["after_unknown"] = CreatedJson.Unknown(body) }), change));
        }

        return new()
        {
            ["format_version"] = "1.2",
            ["terraform_version"] = "1.11.4",
            ["resource_changes"] = entries,
            ["configuration"] = ConfigurationJson.Of(config),
            ["timestamp"] = "2026-11-23T08:00:00Z",
            ["applyable"] = true,
            ["complete"] = true,
            ["errored"] = false,
        };
    }

    private static JsonObject Entry(string type, string name, JsonObject change, JsonObject? recorded)
    {
        var entry = new JsonObject
        {
            ["address"] = $"{type}.{name}",
            ["mode"] = "managed",
            ["type"] = type,
            ["name"] = name,
            ["provider_name"] = "registry.terraform.io/hashicorp/google",
            ["change"] = change,
        };
        if (recorded?["action_reason"] is { } reason)
        {
            entry["action_reason"] = reason.DeepClone();
        }

        return entry;
    }

    private static JsonObject Change(JsonObject? before, JsonObject? recorded)
    {
        var change = new JsonObject
        {
            ["actions"] = recorded?["actions"]?.DeepClone() ?? new JsonArray("no-op"),
            ["before"] = before?.DeepClone(),
            ["after"] = After(before, recorded),
            ["after_unknown"] = recorded?["after_unknown"]?.DeepClone() ?? new JsonObject(),
            ["before_sensitive"] = new JsonObject(),
            ["after_sensitive"] = new JsonObject(),
        };
        if (recorded?["replace_paths"] is { } paths)
        {
            change["replace_paths"] = paths.DeepClone();
        }

        return change;
    }

    private static JsonObject? After(JsonObject? before, JsonObject? recorded)
    {
        if (recorded?["actions"]?.ToJsonString() == "[\"delete\"]")
        {
            return null;
        }

        var after = (JsonObject?)before?.DeepClone() ?? [];
        foreach (var (name, value) in recorded?["after"] as JsonObject ?? [])
        {
            after[name] = value?.DeepClone();
        }

        foreach (var (name, value) in recorded?["after_unknown"] as JsonObject ?? [])
        {
            if (value is JsonValue unknown && unknown.TryGetValue<bool>(out var all) && all)
            {
                _ = after.Remove(name);
            }
        }

        return after;
    }
}
