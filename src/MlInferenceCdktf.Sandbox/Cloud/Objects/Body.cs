using System.Globalization;
using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Sandbox.Cloud.Objects;

/// <summary>
/// Reads an object by dotted path, through lists of blocks. Null, empty text and empty lists count as absent: the
/// provider's planned values write an unset argument in any of these ways.
/// </summary>
internal readonly record struct Body(JsonNode? Node)
{
    public IEnumerable<Body> At(string path)
    {
        IEnumerable<Body> found = [this];
        foreach (var step in path.Split('.'))
        {
            found = found.SelectMany(body => body.Step(step));
        }

        return found;
    }

    public bool Has(string path) => At(path).Any();

    public Body First(string path) => At(path).FirstOrDefault();

    public string? Text(string path) => First(path).Value;

    public decimal? Number(string path) => First(path).Decimal;

    /// <summary>The number, with zero read as "not set", as the provider's SDK does.</summary>
    public decimal? Amount(string path) => Number(path) is { } number && number != 0 ? number : null;

    public bool Flag(string path) => Text(path) is "true";

    /// <summary>A scalar as text, numbers without culture; null for blocks and absent values.</summary>
    public string? Value => Node switch
    {
        JsonValue value when value.TryGetValue<string>(out var text) => text.Length > 0 ? text : null,
        JsonValue value when value.TryGetValue<bool>(out var flag) => flag ? "true" : "false",
        JsonValue value => value.ToJsonString(),
        _ => null,
    };

    public decimal? Decimal =>
        decimal.TryParse(Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private IEnumerable<Body> Step(string name) =>
        Node is JsonObject parent && parent.TryGetPropertyValue(name, out var child) ? Flatten(child) : [];

    private static IEnumerable<Body> Flatten(JsonNode? node) => node switch
    {
        null => [],
        JsonArray list => list.SelectMany(Flatten),
        JsonObject block => [new Body(block)],
        _ => new Body(node) is { Value: not null } scalar ? [scalar] : [],
    };
}
