using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud.Kinds;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud;

/// <summary>Objects that a configuration names in plain text and does not make: the user has them already.</summary>
public static class BroughtAlong
{
    /// <summary>
    /// Their paths, for <see cref="SimulatedProjectOptions.ExistingObjects"/>. A misspelt name cannot be told from one
    /// that exists; references that Terraform resolves are not among them.
    /// </summary>
    /// <param name="projectId">The project's id.</param>
    /// <param name="configuration">The configuration's resources: type and attributes, expressions as they stand.</param>
    /// <returns>The paths, sorted.</returns>
    public static IReadOnlyList<string> In(string projectId, IEnumerable<(string Type, JsonObject Attributes)> configuration)
    {
        var options = new SimulatedProjectOptions();
        var store = new ObjectStore();
        var namer = new Namer(projectId, options, store);
        var references = new ReferenceResolver(projectId, options, store, namer);
        var items = configuration.Select(each => namer.Name(KindTable.Of(each.Type, options.IdFormat), (JsonObject)each.Attributes.DeepClone())).ToList();
        var made = items.Select(item => item.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. items.SelectMany(references.Of)
                .Where(use => !IsExpression(use.Value) && !IsExpression(use.Path) && !made.Contains(use.Path))
                .Select(use => use.Path)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static bool IsExpression(string text) => text.Contains("${", StringComparison.Ordinal);
}
