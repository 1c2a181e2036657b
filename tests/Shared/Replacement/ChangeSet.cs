using System.Text.Json.Nodes;
using MlInferenceCdktf.Testing;

namespace MlInferenceCdktf.Replacement;

/// <summary>All changes of an edit, as the rules look at them.</summary>
internal sealed class ChangeSet(TerraformDocument oldDocument, IReadOnlyList<ResourceChange> changes)
{
    public IReadOnlyList<ResourceChange> All => changes;

    public IEnumerable<ResourceChange> OfType(string type) => changes.Where(c => string.Equals(c.Type, type, StringComparison.Ordinal));

    /// <summary>The addresses whose arguments named <paramref name="address"/> before the edit.</summary>
    public IEnumerable<string> OldUsersOf(string address) =>
        oldDocument.Resources()
            .Where(r => Traversals.AddressesIn(r.Body, exceptFor: "depends_on").Contains(address))
            .Select(r => r.Address);
}

/// <summary>Reads arguments of resolved bodies.</summary>
internal static class Arguments
{
    public static string? Text(this JsonObject? body, string name) => body?[name] is JsonValue value ? value.ToString() : null;

    /// <summary>The first block of a name: Terraform writes a single one as an object or as a list of one.</summary>
    public static JsonObject? Block(this JsonObject? body, string name) => body.Blocks(name).FirstOrDefault();

    public static IEnumerable<JsonObject> Blocks(this JsonObject? body, string name) => body?[name] switch
    {
        JsonObject single => [single],
        JsonArray several => several.OfType<JsonObject>(),
        _ => [],
    };

    public static IEnumerable<string> Texts(this JsonObject? body, string name) => body?[name] switch
    {
        JsonArray several => several.OfType<JsonValue>().Select(v => v.ToString()),
        JsonValue single => [single.ToString()],
        _ => [],
    };

    public static bool CreatesBeforeDestroy(this JsonObject? body) =>
        string.Equals(body.Block("lifecycle").Text("create_before_destroy"), "true", StringComparison.OrdinalIgnoreCase);
}
