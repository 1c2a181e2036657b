using System.Text.Json;
using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Testing;

/// <summary>A <c>cdk.tf.json</c>, or any Terraform configuration in JSON, to ask questions of. It never changes.</summary>
/// <remarks>
/// The <c>//</c> comments that CDKTF writes beside the configuration (versions, construct paths) are no part of the
/// document: they change with the tool, not with the stack.
/// </remarks>
public sealed class TerraformDocument
{
    private readonly JsonObject root;
    private readonly Lazy<DocumentIndex> index;

    private TerraformDocument(JsonObject root)
    {
        this.root = root;
        index = new(() => DocumentIndex.Of(root));
    }

    /// <summary>The addresses of resources (<c>type.id</c>), data sources (<c>data.type.id</c>) and outputs (<c>output.id</c>), sorted.</summary>
    public IReadOnlyList<string> Addresses => index.Value.Addresses;

    /// <summary>The data sources, sorted by address.</summary>
    public IReadOnlyList<TerraformBlock> DataSources => index.Value.DataSources;

    /// <summary>The outputs, sorted by name.</summary>
    public IReadOnlyList<TerraformBlock> Outputs => index.Value.Outputs;

    /// <summary>The provider blocks, sorted by name; those of one provider in the document's order.</summary>
    public IReadOnlyList<TerraformBlock> Providers => index.Value.Providers;

    /// <summary>The <c>moved</c> blocks in the document's order.</summary>
    public IReadOnlyList<MovedAddress> Moved => index.Value.Moved;

    /// <summary>Reads a document.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>The document.</returns>
    /// <exception cref="FormatException">The text is no JSON object.</exception>
    public static TerraformDocument Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json) is JsonObject root
                ? Of(root)
                : throw new FormatException("A Terraform document is a JSON object, this text is not.");
        }
        catch (JsonException exception)
        {
            throw new FormatException($"This is no JSON: {exception.Message}", exception);
        }
    }

    /// <summary>All resources, sorted by address.</summary>
    /// <returns>The resources.</returns>
    public IReadOnlyList<TerraformBlock> Resources() => index.Value.Resources;

    /// <summary>The resources of a type, sorted by address.</summary>
    /// <param name="type">Such as <c>google_compute_backend_service</c>.</param>
    /// <returns>The resources; none is no error.</returns>
    public IReadOnlyList<TerraformBlock> Resources(string type) =>
        [.. Resources().Where(r => string.Equals(r.Type, type, StringComparison.Ordinal))];

    /// <summary>The one resource of a type.</summary>
    /// <param name="type">Such as <c>google_compute_url_map</c>.</param>
    /// <returns>The resource.</returns>
    /// <exception cref="TerraformAssertionException">There is none, or more than one; the message lists what is there.</exception>
    public TerraformBlock Single(string type) => Resources(type) switch
    {
        [var only] => only,
        [] => throw new TerraformAssertionException($"There is no {type}. {DocumentTexts.TypesOf(Resources())}"),
        var several => throw new TerraformAssertionException(
            $"There are {several.Count} of {type}: {DocumentTexts.List(several)}. Name one with Find(address)."),
    };

    /// <summary>The block at an address.</summary>
    /// <param name="address">As in <see cref="Addresses"/>.</param>
    /// <returns>The resource, data source or output.</returns>
    /// <exception cref="TerraformAssertionException">Nothing has this address; the message lists addresses of the same type.</exception>
    public TerraformBlock Find(string address) =>
        index.Value.ByAddress.GetValueOrDefault(address)
        ?? throw new TerraformAssertionException($"Nothing has the address {address}. {DocumentTexts.Near(address, Addresses)}");

    /// <summary>Whether something has the address.</summary>
    /// <param name="address">As in <see cref="Addresses"/>.</param>
    /// <returns>Whether it is there.</returns>
    public bool Contains(string address) => index.Value.ByAddress.ContainsKey(address);

    /// <summary>The addresses that a block refers to, in expressions (<c>${…}</c>) and in <c>depends_on</c>.</summary>
    /// <param name="address">As in <see cref="Addresses"/>.</param>
    /// <returns>The addresses, each once, sorted.</returns>
    /// <exception cref="TerraformAssertionException">Nothing has this address.</exception>
    public IReadOnlyList<string> References(string address) => BlockReferences.Of(Find(address).Content);

    /// <summary>The document as text for comparisons: keys sorted, two spaces of indentation, LF, a newline at the end, no <c>//</c>.</summary>
    /// <returns>The text; the same for the same document on every machine.</returns>
    public string ToCanonicalJson() => CanonicalJson.Write(root);

    /// <summary>Takes the object over: the caller lets go of it.</summary>
    internal static TerraformDocument Of(JsonObject root)
    {
        MetadataComments.Remove(root);
        return new(root);
    }
}

/// <summary>A <c>moved</c> block.</summary>
/// <param name="From">The old address.</param>
/// <param name="To">The new one.</param>
public sealed record MovedAddress(string From, string To);
