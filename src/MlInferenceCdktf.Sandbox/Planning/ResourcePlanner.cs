using System.Collections.Immutable;
using MlInferenceCdktf.Sandbox.Planning.Comparing;
using MlInferenceCdktf.Sandbox.Planning.Customizing;
using MlInferenceCdktf.Sandbox.Planning.Differing;
using MlInferenceCdktf.Sandbox.Protocol;
using MlInferenceCdktf.Sandbox.Schemas;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Planning;

/// <summary>Plans one resource as the google provider does.</summary>
internal static class ResourcePlanner
{
    public static PlannedChange Plan(ResourceSchema schema, TfValue prior, TfValue proposed, TfValue configured, ProviderSettings provider)
    {
        if (proposed.IsNull)
        {
            return new(proposed, [], []);
        }

        var exists = prior["id"].Text is { Length: > 0 };
        var log = new DifferenceLog(prior, proposed, exists);
        var differ = new AttributeDiffer(log);
        var planned = new Dictionary<string, TfValue>(StringComparer.Ordinal);
        foreach (var attribute in schema.Block.Attributes.Values)
        {
            planned[attribute.Name] = differ.Diff(Place.Top(attribute), prior[attribute.Name], proposed[attribute.Name]);
        }

        var customization = new Customization(schema, prior, configured, provider, planned, differ);
        Customizations.Apply(customization);
        if (Customizations.Fault(customization) is { } fault)
        {
            return new(prior, [], [new(fault, "")]);
        }

        if (exists && log.Changes == 0)
        {
            return new(prior, [], []);
        }

        var id = schema.Block["id"] is null ? prior["id"] : planned["id"];
        planned["id"] = exists ? id.IsNull ? prior["id"] : id : TfValue.Unknown;
        if (schema.Timeouts.Count > 0)
        {
            planned["timeouts"] = proposed["timeouts"];
        }

        return new(exists ? new TfObject(planned) : Unset.Computed(schema.Block, new TfObject(planned)), Paths(log, exists), []);
    }

    private static List<ImmutableArray<PathStep>> Paths(DifferenceLog log, bool exists)
    {
        var paths = log.Replacements.ToList();
        if (!exists || paths.Count > 0)
        {
            paths.Add([PathStep.Of("id")]);
        }

        return paths;
    }
}
