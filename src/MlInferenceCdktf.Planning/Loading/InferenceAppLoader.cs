using System.Text.Json;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Loading;

namespace MlInferenceCdktf;

/// <summary>
/// Reads <c>inference.yaml</c> (or <c>.json</c>) strictly: a key that nothing reads, a missing key or a value of the wrong type is
/// an error with its file, line, option and fix, and all errors come at once.
/// </summary>
public static class InferenceAppLoader
{
    /// <summary>Reads a file and its bases.</summary>
    /// <param name="path">The file's path; diagnostics call it by this name.</param>
    /// <returns>The app, or what is wrong; nothing that stands in a file makes this throw.</returns>
    public static InferenceAppResult Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Build(path, text: null);
    }

    /// <summary>Reads a text as if it stood in a file; its bases are read from the disk.</summary>
    /// <param name="text">The text: YAML, or JSON when the name ends in .json.</param>
    /// <param name="fileName">The name that diagnostics call it by, and that bases are relative to.</param>
    /// <returns>The app, or what is wrong; nothing that stands in the text makes this throw.</returns>
    public static InferenceAppResult Parse(string text, string fileName)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        return Build(fileName, text);
    }

    private static InferenceAppResult Build(string name, string? text)
    {
        var problems = new Problems(name);
        var chain = new FileChain(problems);
        var root = chain.Read(name, text);
        if (root is null)
        {
            return new(null, ServiceMap.Empty, problems.ToSortedList(), new(null));
        }

        var locations = new OptionLocations(root);
        var bound = new NodeBinder(problems, chain.IsComplete).Bind(root, OptionShapes.File, "");
        var values = (JsonObject)bound.Node!;
        foreach (var diagnostic in AppRules.Check(PartsOf(values, root, chain.IsComplete)))
        {
            problems.Add(locations.PlaceOf(diagnostic.Path) ?? root.Place, diagnostic);
        }

        var app = problems.Any ? null : values.Deserialize<InferenceApp>(OptionShapes.Contract);
        return new(app, ServicesOf(values), problems.ToSortedList(), locations);
    }

    private static AppParts PartsOf(JsonObject values, FileEntry root, bool isComplete) => new(
        TextOf(values["project"]),
        TextOf(values["stack"]),
        TextOf(values["terraform"]?["requiredVersion"]),
        BackendOf(values["terraform"]?["backend"]),
        IdsOf((FileMapping)root.Node) is { Count: var count } ids && (isComplete || count > 0) ? ids : null,
        QuotaOf(values["quota"]));

    private static string? TextOf(JsonNode? node) => node?.GetValue<string>();

    private static GcsState? BackendOf(JsonNode? node) =>
        node?[UnionShape.Discriminator]?.GetValue<string>() is "gcs" && TextOf(node["bucket"]) is { } bucket
            ? StateBackend.Gcs(bucket, TextOf(node["prefix"]))
            : null;

    // Without its address it is incomplete, and reported as that.
    private static QuotaRequests? QuotaOf(JsonNode? node) =>
        node?["contactEmail"] is null ? null : node.Deserialize<QuotaRequests>(OptionShapes.Contract);

    // As written: a service that cannot be read counts, and its id can be wrong too.
    private static ValueList<string>? IdsOf(FileMapping root) =>
        root.TryFind("services", out var services) && services.Node is FileMapping mapping
            ? mapping.Entries.Where(entry => entry.Node != FileScalar.Removed).Select(entry => entry.Key).ToValueList()
            : null;

    private static ServiceMap ServicesOf(JsonObject values)
    {
        var labels = values["labels"]?.Deserialize<ValueMap>(OptionShapes.Contract) ?? ValueMap.Empty;
        var services = values["services"]?.Deserialize<ServiceMap>(OptionShapes.Contract) ?? ServiceMap.Empty;
        return ServiceMap.From(services.Select(service => KeyValuePair.Create(service.Key, service.Value.WithLabelsBelow(labels))));
    }
}
