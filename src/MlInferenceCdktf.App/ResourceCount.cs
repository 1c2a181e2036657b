using System.Text.Json;

namespace MlInferenceCdktf.App;

/// <summary>Counts the resources of synthesized Terraform JSON.</summary>
internal static class ResourceCount
{
    public static int In(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        return document.RootElement.TryGetProperty("resource", out var types)
            ? types.EnumerateObject().Sum(type => type.Value.EnumerateObject().Count())
            : 0;
    }
}
