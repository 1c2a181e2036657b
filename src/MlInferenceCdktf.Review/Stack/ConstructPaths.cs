using System.Text.Json;
using MlInferenceCdktf.Review.Intent;
using MlInferenceCdktf.Review.Reading;

namespace MlInferenceCdktf.Review.Stack;

/// <summary>Where a resource stands in the construct tree. Plans do not hold it; <c>cdk.tf.json</c> does, as metadata.</summary>
internal sealed class ConstructPaths
{
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);

    /// <summary>Reads a synthesized stack.</summary>
    /// <exception cref="PlanInputException">It is broken.</exception>
    public ConstructPaths(string? synthesized)
    {
        if (synthesized is null)
        {
            return;
        }

        using var document = Companion.Parse(synthesized, "cdk.tf.json");
        foreach (var type in document.RootElement.At("resource").Members())
        {
            foreach (var resource in type.Value.Members())
            {
                if (resource.Value.At("//").At("metadata").Text("path") is { } path)
                {
                    _paths[$"{type.Name}.{resource.Name}"] = path;
                }
            }
        }
    }

    public string Of(PlannedResource resource) => Of(resource.ConfigAddress, resource.Module, resource.Name);

    private string Of(string configAddress, string module, string name) =>
        _paths.TryGetValue(configAddress, out var path) ? path : module.Length == 0 ? name : $"{module}.{name}";
}
