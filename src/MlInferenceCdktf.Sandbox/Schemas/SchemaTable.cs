using System.IO.Compression;
using System.Text;

namespace MlInferenceCdktf.Sandbox.Schemas;

/// <summary>
/// The embedded table of the provider's version: a line of JSON for each resource type, data source and the provider block.
/// Lines are parsed when a configuration names them: terraform spends longer on the full schema than on a plan.
/// </summary>
internal sealed class SchemaTable
{
    /// <summary>The provider version the table was read from.</summary>
    public const string ProviderVersion = "6.50.0";

    private static readonly Lazy<SchemaTable> Shared = new(Read);

    private readonly Dictionary<(SchemaKind Kind, string Type), string> _lines = [];
    private readonly Dictionary<(SchemaKind Kind, string Type), ResourceSchema> _parsed = [];
    private readonly Lock _lock = new();

    public static SchemaTable Instance => Shared.Value;

    public IEnumerable<string> Resources => Names(SchemaKind.Resource);

    public IEnumerable<string> DataSources => Names(SchemaKind.DataSource);

    public ResourceSchema Provider => Find(SchemaKind.Provider, "google")!;

    public ResourceSchema? Find(SchemaKind kind, string type)
    {
        lock (_lock)
        {
            if (!_lines.TryGetValue((kind, type), out var line))
            {
                return null;
            }

            if (!_parsed.TryGetValue((kind, type), out var schema))
            {
                schema = SchemaReader.Read(kind, type, line);
                _parsed.Add((kind, type), schema);
            }

            return schema;
        }
    }

    private IEnumerable<string> Names(SchemaKind kind) => _lines.Keys.Where(key => key.Kind == kind).Select(static key => key.Type);

    private static SchemaTable Read()
    {
        using var packed = typeof(SchemaTable).Assembly.GetManifestResourceStream("google.jsonl.br")!;
        using var text = new StreamReader(new BrotliStream(packed, CompressionMode.Decompress), Encoding.UTF8);
        var table = new SchemaTable();
        while (text.ReadLine() is { } line)
        {
            var (kind, type) = Head(line);
            table._lines.Add((kind, type), line);
        }

        return table;
    }

    /// <summary>A line starts <c>{"type":"google_…"</c>, <c>{"data":"google_…"</c> or <c>{"provider":"google"</c>.</summary>
    private static (SchemaKind Kind, string Type) Head(string line)
    {
        var parts = line.Split('"', 5);
        var kind = parts[1] switch { "type" => SchemaKind.Resource, "data" => SchemaKind.DataSource, _ => SchemaKind.Provider };
        return (kind, parts[3]);
    }
}
