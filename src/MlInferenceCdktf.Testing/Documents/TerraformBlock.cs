using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Testing;

/// <summary>One resource, data source, output or provider of a document.</summary>
public sealed class TerraformBlock
{
    private readonly JsonObject body;

    internal TerraformBlock(string address, string type, string name, JsonObject body)
    {
        Address = address;
        Type = type;
        Name = name;
        this.body = body;
    }

    /// <summary>
    /// Where Terraform finds it: <c>google_compute_network.net</c>, <c>data.google_compute_image.cos</c>,
    /// <c>output.url</c>, <c>provider.google</c>.
    /// </summary>
    public string Address { get; }

    /// <summary>The resource type, the provider's name, or <c>output</c>.</summary>
    public string Type { get; }

    /// <summary>The logical id; of a provider its alias, or nothing.</summary>
    public string Name { get; }

    /// <summary>The arguments. Each read gives a copy: what is done to it never reaches the document.</summary>
    public JsonObject Body => body.DeepClone().AsObject();

    /// <summary>The body itself, for readers that change nothing.</summary>
    internal JsonObject Content => body;

    /// <inheritdoc/>
    public override string ToString() => Address;
}
