using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Kinds;

/// <summary>Writes computed attributes into an object, in the order of the kind's table.</summary>
internal static class Filler
{
    public static void Apply(StoredObject item, StoredObject? before, string project, ReferenceResolver references)
    {
        var context = new FillContext(item, before, project, references, item.Attributes, 0, null);
        foreach (var fill in item.Kind.Computed)
        {
            Walk(fill, fill.Path.Split('.'), context);
        }
    }

    private static void Walk(Fill fill, ReadOnlySpan<string> steps, FillContext context)
    {
        if (steps.Length == 1)
        {
            Set(fill, steps[0], context);
            return;
        }

        var blocks = context.Parent[steps[0]] switch
        {
            JsonArray list => list.OfType<JsonObject>().ToList(),
            JsonObject block => [block],
            _ => [],
        };
        for (var index = 0; index < blocks.Count; index++)
        {
            Walk(fill, steps[1..], context with { Parent = blocks[index], Index = index });
        }
    }

    private static void Set(Fill fill, string name, FillContext context)
    {
        var existing = context.Parent[name];
        if (!fill.Always && !IsUnset(existing))
        {
            return;
        }

        if (fill.Value(context with { Existing = existing }) is { } value)
        {
            context.Parent[name] = value;
        }
    }

    // A planned zero or false is a value; nothing at all and empty text or lists are what the SDK writes for "not set".
    private static bool IsUnset(JsonNode? node) => node switch
    {
        null => true,
        JsonArray list => list.Count == 0,
        JsonValue value => value.TryGetValue<string>(out var text) && text.Length == 0,
        _ => false,
    };
}
