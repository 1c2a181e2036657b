using MlInferenceCdktf.Sandbox.Planning.Differing;
using MlInferenceCdktf.Sandbox.Schemas;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Applying;

/// <summary>A state after a refresh: what the project tells, in the words of the state where both mean the same.</summary>
internal static class Refreshed
{
    public static TfObject State(ResourceSchema schema, TfValue state, TfValue answer)
    {
        var fields = new Dictionary<string, TfValue>(((TfObject)state).Fields, StringComparer.Ordinal);
        foreach (var (name, value) in ((TfObject)answer).Fields)
        {
            if (schema.Block[name] is { WriteOnly: false } attribute && !(attribute.Computed && value.IsNull))
            {
                fields[name] = Told(attribute, state, name, Conforming.Attribute(attribute, value));
            }
        }

        OwnLabels(fields);
        return Merged.Emptied(schema.Block, new(fields));
    }

    /// <summary>
    /// A configured attribute is another one when the provider's own comparison says so: Google answers with full links
    /// where the configuration has short names.
    /// </summary>
    private static TfValue Told(AttributeSchema attribute, TfValue state, string name, TfValue value)
    {
        if (!attribute.Optional && !attribute.Required)
        {
            return value;
        }

        var known = state[name];
        var asConfigured = attribute with { Computed = false, Default = TfValue.Null };
        var log = new DifferenceLog(state, state, exists: true);
        _ = new AttributeDiffer(log).Diff(Place.Top(asConfigured), known, value);
        return log.Changes == 0 ? known : value;
    }

    /// <summary>
    /// Google knows one map of labels. The provider reads of it what the configuration had (labels, terraform_labels);
    /// what others added is in effective_labels only.
    /// </summary>
    private static void OwnLabels(Dictionary<string, TfValue> fields)
    {
        if (fields.GetValueOrDefault("effective_labels") is not TfObject effective)
        {
            return;
        }

        foreach (var name in new[] { "labels", "terraform_labels" })
        {
            if (fields.GetValueOrDefault(name) is TfObject own)
            {
                fields[name] = new TfObject(own.Fields.Keys.Where(effective.Fields.ContainsKey).ToDictionary(static key => key, key => effective[key], StringComparer.Ordinal));
            }
        }
    }
}
