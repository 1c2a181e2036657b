using System.Text.Json;
using System.Text.RegularExpressions;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Schemas;

/// <summary>Turns a line of the table, whose attributes are flat paths, into a schema.</summary>
internal static partial class SchemaReader
{
    public static ResourceSchema Read(SchemaKind kind, string type, string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var tree = new Node(type, default);
        foreach (var fact in root.GetProperty("attrs").EnumerateObject().OrderBy(static fact => fact.Name, StringComparer.Ordinal))
        {
            var node = tree;
            foreach (var step in fact.Name.Split('.'))
            {
                node = node.Children.TryGetValue(step, out var child) ? child : node.Children[step] = new(type, fact.Value);
            }
        }

        return new(type, kind, tree.ToBlock())
        {
            Version = Number(root, "version"),
            IdFormat = Text(root, "id"),
            UrlFormat = Text(root, "url"),
            HasCustomizeDiff = Number(root, "customizeDiff") == 1,
            CannotUpdate = Number(root, "noUpdate") == 1,
            CannotImport = Number(root, "noImport") == 1,
            Timeouts = root.TryGetProperty("timeouts", out var timeouts) ? [.. timeouts.EnumerateObject().Select(static timeout => timeout.Name)] : [],
        };
    }

    private static AttributeSchema Attribute(string name, JsonElement fact, Node node)
    {
        var type = Text(fact, "t") ?? "list(block)";
        var (kind, element) = Kinds(type);
        return new(name, kind)
        {
            ElementKind = element,
            Block = type.EndsWith("(block)", StringComparison.Ordinal) ? node.ToBlock() : null,
            Required = Number(fact, "req") == 1,
            Optional = Number(fact, "opt") == 1,
            Computed = Number(fact, "comp") == 1,
            ForceNew = Number(fact, "forcenew") == 1,
            Sensitive = Number(fact, "sens") == 1,
            WriteOnly = Number(fact, "wo") == 1,
            Deprecated = Number(fact, "deprecated") == 1,
            Maximum = Number(fact, "max"),
            Minimum = Number(fact, "min"),
            Default = fact.TryGetProperty("default", out var value) ? JsonValues.Read(value) : TfValue.Null,
            Suppress = Function(fact, "suppress", node.Type),
            ElementSuppress = Function(fact, "elemSuppress", node.Type),
            State = Function(fact, "state", node.Type),
            ElementState = Function(fact, "elemState", node.Type),
            SetHash = Function(fact, "set", node.Type),
            Rules = RuleReader.Read(fact),
        };
    }

    private static (AttributeKind Kind, AttributeKind Element) Kinds(string type)
    {
        var open = type.IndexOf('(', StringComparison.Ordinal);
        var head = open < 0 ? type : type[..open];
        var inner = open < 0 ? "string" : type[(open + 1)..^1];
        return (Kind(head), Kind(inner));
    }

    private static AttributeKind Kind(string word) => word switch
    {
        "bool" => AttributeKind.Flag,
        "int" => AttributeKind.Integer,
        "float" => AttributeKind.Float,
        "list" => AttributeKind.List,
        "set" => AttributeKind.Set,
        "map" => AttributeKind.Map,
        _ => AttributeKind.Text,
    };

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    /// <summary>A function without a name is numbered within its resource, so it carries the resource's: <c>google_storage_bucket.func2</c>.</summary>
    private static string? Function(JsonElement fact, string name, string type) =>
        Text(fact, name) is { } function && Anonymous().IsMatch(function) ? $"{type}.{function}" : Text(fact, name);

    [GeneratedRegex("^func[0-9]+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Anonymous();

    private static int Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.TryGetInt32(out var number) ? number : 0;

    private sealed record Node(string Type, JsonElement Fact)
    {
        public SortedDictionary<string, Node> Children { get; } = new(StringComparer.Ordinal);

        public BlockSchema ToBlock() => new(Children.ToDictionary(
            static child => child.Key,
            static child => Attribute(child.Key, child.Value.Fact, child.Value),
            StringComparer.Ordinal));
    }
}
