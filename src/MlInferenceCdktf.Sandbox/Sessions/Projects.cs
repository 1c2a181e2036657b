using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MlInferenceCdktf.Sandbox.Cloud;
using MlInferenceCdktf.Sandbox.Schemas;

namespace MlInferenceCdktf.Sandbox.Sessions;

/// <summary>The simulated project behind a stack.</summary>
internal static partial class Projects
{
    private const string Unnamed = "sandbox-project";

    /// <summary>The project that the stack names, empty.</summary>
    public static ISimulatedProject For(IEnumerable<string> files)
    {
        var named = files.Select(static file => ProjectOf().Match(File.ReadAllText(file))).FirstOrDefault(static match => match.Success);
        return new SimulatedProject(named?.Groups["id"].Value ?? Unnamed, new()
        {
            IdFormat = static type => SchemaTable.Instance.Find(SchemaKind.Resource, type)?.IdFormat,
        });
    }

    /// <summary>Puts the objects of a state into a project.</summary>
    public static void Seed(ISimulatedProject project, JsonObject state)
    {
        foreach (var resource in state["resources"]?.AsArray() ?? [])
        {
            var type = resource?["type"]?.GetValue<string>() ?? "";
            if (resource?["mode"]?.GetValue<string>() is not "managed" || !type.StartsWith("google_", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var instance in resource["instances"]?.AsArray() ?? [])
            {
                if (instance?["attributes"] is JsonObject attributes)
                {
                    project.Seed(type, (JsonObject)attributes.DeepClone());
                }
            }
        }
    }

    [GeneratedRegex("[\"\\s]project\"?\\s*[:=]\\s*\"(?<id>[a-z][a-z0-9-]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ProjectOf();
}
