using System.Text.Json;
using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Testing;

/// <summary>What a test says about a synthesized document. Failures list every difference, with its path and both values.</summary>
public static class TerraformAssertions
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The block has at least what <paramref name="expected"/> says.</summary>
    /// <remarks>
    /// <list type="bullet">
    /// <item>An object matches when each of its members matches; other members may be there.</item>
    /// <item>An array matches when its elements match elements of the actual array in the same order; other elements may
    /// be before, between and after. An empty array matches an empty one only.</item>
    /// <item><c>null</c> matches an argument that is absent or null.</item>
    /// <item>Numbers match by value: <c>8</c> and <c>8.0</c> are equal.</item>
    /// <item>An object matches a list of one block, because Terraform reads both alike.</item>
    /// </list>
    /// </remarks>
    /// <param name="block">The resource, data source, output or provider.</param>
    /// <param name="expected">A JSON object; comments and trailing commas are fine.</param>
    /// <returns>The same block, for the next assertion.</returns>
    /// <exception cref="TerraformAssertionException">Something differs.</exception>
    /// <exception cref="FormatException"><paramref name="expected"/> is no JSON object.</exception>
    public static TerraformBlock ShouldHave(this TerraformBlock block, string expected)
    {
        var differences = JsonSubset.Compare(Expectation(expected), block.Content);
        return differences.Count == 0
            ? block
            : throw new TerraformAssertionException(
                $"{block.Address} is not as expected:\n{string.Join('\n', differences.Select(d => d.ToText()))}");
    }

    /// <summary>The document has no resource of a type.</summary>
    /// <param name="document">The document.</param>
    /// <param name="type">Such as <c>google_compute_router_nat</c>.</param>
    /// <returns>The same document, for the next assertion.</returns>
    /// <exception cref="TerraformAssertionException">There is one; the message lists the addresses.</exception>
    public static TerraformDocument ShouldHaveNo(this TerraformDocument document, string type) =>
        document.ShouldHaveCount(type, 0);

    /// <summary>The document has this many resources of a type.</summary>
    /// <param name="document">The document.</param>
    /// <param name="type">Such as <c>google_compute_region_autoscaler</c>.</param>
    /// <param name="count">How many, 0 or more.</param>
    /// <returns>The same document, for the next assertion.</returns>
    /// <exception cref="TerraformAssertionException">There are more or fewer; the message lists the addresses.</exception>
    public static TerraformDocument ShouldHaveCount(this TerraformDocument document, string type, int count)
    {
        var resources = document.Resources(type);
        if (resources.Count == count)
        {
            return document;
        }

        var found = resources.Count == 0 ? DocumentTexts.TypesOf(document.Resources()) : $"Found: {DocumentTexts.List(resources)}.";
        throw new TerraformAssertionException($"Expected {count} of {type}, found {resources.Count}. {found}");
    }

    private static JsonObject Expectation(string json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: Lenient) as JsonObject
                ?? throw new FormatException("The expectation is a JSON object, such as { \"protocol\": \"HTTP2\" }.");
        }
        catch (JsonException exception)
        {
            throw new FormatException($"The expectation is no JSON: {exception.Message}", exception);
        }
    }
}
