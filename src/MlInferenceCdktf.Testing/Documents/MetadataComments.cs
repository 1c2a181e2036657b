using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Testing;

/// <summary>
/// CDKTF writes <c>//</c> objects at the top and into every element: its version, the stack's name, overridden keys,
/// each construct's path. Terraform ignores them.
/// </summary>
internal static class MetadataComments
{
    /// <summary>root → resource → type → id: deeper, a <c>//</c> would be an argument, such as a label, of the user.</summary>
    private const int ElementDepth = 3;

    public static void Remove(JsonObject root) => Remove(root, depth: 0);

    private static void Remove(JsonNode? node, int depth)
    {
        if (node is JsonObject block)
        {
            block.Remove("//");
        }

        if (depth == ElementDepth)
        {
            return;
        }

        var children = node switch
        {
            JsonObject parent => parent.Select(p => p.Value),
            JsonArray list => list,
            _ => [],
        };
        foreach (var child in children)
        {
            Remove(child, depth + 1);
        }
    }
}
