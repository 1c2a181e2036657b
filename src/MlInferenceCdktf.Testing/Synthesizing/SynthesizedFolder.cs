using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Testing;

/// <summary>Reads the folder that an app synthesized into, by its <c>manifest.json</c>.</summary>
internal static class SynthesizedFolder
{
    public static SynthesizedApp Read(string folder, string? main)
    {
        var manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "manifest.json")))!;
        var stacks = manifest["stacks"]!.AsObject();
        return new SynthesizedApp(
            stacks.ToDictionary(s => s.Key, s => Document(folder, s.Key, s.Value!), StringComparer.Ordinal),
            [.. stacks.SelectMany(s => Annotations(s.Key, s.Value!))],
            main);
    }

    private static TerraformDocument Document(string folder, string stack, JsonNode entry)
    {
        var file = entry["synthesizedStackPath"]!.GetValue<string>();
        if (!file.EndsWith(".json", StringComparison.Ordinal))
        {
            throw new TerraformAssertionException(
                $"Stack '{stack}' was written as {file}, not as JSON. Unset the environment variable SYNTH_HCL_OUTPUT.");
        }

        var root = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, file)))!.AsObject();
        LocalStatePaths.MakeRelative(root);
        return TerraformDocument.Of(root);
    }

    private static IEnumerable<StackAnnotation> Annotations(string stack, JsonNode entry) =>
        from annotation in entry["annotations"]?.AsArray() ?? []
        select new StackAnnotation(
            stack,
            annotation["constructPath"]!.GetValue<string>(),
            annotation["level"]!.GetValue<string>(),
            annotation["message"]!.GetValue<string>());
}
