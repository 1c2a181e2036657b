using System.IO.Compression;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Schemas;

namespace MlInferenceCdktf.Sandbox.Tests.Schemas;

/// <summary>The embedded table is what Facts/build-table.mjs makes of the npm package that our bindings are generated from.</summary>
public sealed class PackageSchemaTests
{
    private static readonly string Script = Repository.File("src", "MlInferenceCdktf.Sandbox", "Facts", "build-table.mjs");

    [PackageFact]
    public void Every_resource_type_has_the_attributes_and_flags_of_the_package()
    {
        var packaged = Tool.Output("node", [Script, "--resources", PackageFactAttribute.Folder])
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => SchemaReader.Read(SchemaKind.Resource, JsonNode.Parse(line)!["type"]!.GetValue<string>(), line))
            .ToList();
        Assert.Equal(SchemaTable.Instance.Resources.Order(StringComparer.Ordinal), packaged.Select(static schema => schema.Type).Order(StringComparer.Ordinal));
        Assert.Empty(packaged.SelectMany(Differences).Take(20));
    }

    [PackageFact]
    public void The_table_is_what_the_script_makes_of_the_package()
    {
        var table = Unpacked(typeof(SchemaTable).Assembly.GetManifestResourceStream("google.jsonl.br")!);
        using var folder = new TemporaryFolder();
        var facts = folder.Write("facts.jsonl", string.Concat(table.Split('\n').Where(static line => line.StartsWith("{\"type\"", StringComparison.Ordinal)).Select(static line => line + "\n")));
        var made = Path.Combine(folder.Path, "made.br");
        Tool.Output("node", [Script, facts, PackageFactAttribute.Folder, made]);
        using var packed = File.OpenRead(made);
        Assert.True(table == Unpacked(packed), $"Run 'node {Path.GetFileName(Script)} FACTS PACKAGE' and commit the table: the package's provider block or data sources have changed.");
    }

    private static IEnumerable<string> Differences(ResourceSchema packaged)
    {
        var table = SchemaTable.Instance.Find(SchemaKind.Resource, packaged.Type)!;
        var timeouts = table.Timeouts.Order(StringComparer.Ordinal).SequenceEqual(packaged.Timeouts.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        return (timeouts ? [] : (string[])[$"{packaged.Type}: timeouts"]).Concat(Differences(packaged.Type, packaged.Block, table.Block, isRoot: true));
    }

    private static IEnumerable<string> Differences(string path, BlockSchema packaged, BlockSchema table, bool isRoot) =>
        from name in packaged.Attributes.Keys.Union(table.Attributes.Keys, StringComparer.Ordinal)
        // The SDK adds the id by itself; the table names it where a type states its own.
        where !(isRoot && name is "id" && table["id"] is null)
        from difference in Differences($"{path}.{name}", packaged[name], table[name])
        select difference;

    private static IEnumerable<string> Differences(string path, AttributeSchema? packaged, AttributeSchema? table)
    {
        if (packaged is null || table is null)
        {
            return [$"{path}: only in the {(table is null ? "package" : "table")}"];
        }

        if (packaged.Required != table.Required || packaged.Optional != table.Optional)
        {
            return [$"{path}: required {packaged.Required}, optional {packaged.Optional} in the package"];
        }

        if (Shape(packaged) != Shape(table) && !(packaged.Maximum == 1 && table is { Kind: AttributeKind.Set, Block: not null }))
        {
            return [$"{path}: {Shape(packaged)} in the package, {Shape(table)} in the table"];
        }

        // Below an attribute that is only computed, nothing can be configured: flags there mean nothing.
        return packaged.Block is { } inner && (table.Optional || table.Required) ? Differences(path, inner, table.Block!, isRoot: false) : [];
    }

    /// <summary>What the package tells: numbers are one type there.</summary>
    private static string Shape(AttributeSchema schema) =>
        $"{(schema.Kind is AttributeKind.Integer ? AttributeKind.Float : schema.Kind)}{(schema.Block is null ? "" : " of blocks")}";

    private static string Unpacked(Stream packed)
    {
        using var text = new StreamReader(new BrotliStream(packed, CompressionMode.Decompress));
        return text.ReadToEnd();
    }

    /// <summary>Needs the npm package, which building the bindings installs: skipped with a reason where it is not, and must run in CI.</summary>
    private sealed class PackageFactAttribute : FactAttribute
    {
        public PackageFactAttribute() => Skip = Directory.Exists(Folder) || Environment.GetEnvironmentVariable("CI") == "true" ? null : "The npm package of the bindings is not installed here (build the bindings first); CI runs this test.";

        public static string Folder { get; } = Repository.File("bindings", ".generated", "npm", "node_modules", "@cdktf", "provider-google");
    }
}
