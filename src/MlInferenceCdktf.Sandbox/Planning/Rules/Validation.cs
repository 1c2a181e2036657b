using System.Collections.Immutable;
using MlInferenceCdktf.Sandbox.Protocol;
using MlInferenceCdktf.Sandbox.Schemas;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Planning.Rules;

/// <summary>What the provider's own validators reject, from the table: enums, ranges, patterns, combinations.</summary>
internal static class Validation
{
    public static IEnumerable<Diagnostic> Check(ResourceSchema schema, TfValue configured) =>
        Block(schema.Block, configured, [], configured, inUnknown: false);

    private static IEnumerable<Diagnostic> Block(BlockSchema schema, TfValue value, ImmutableArray<PathStep> path, TfValue root, bool inUnknown) =>
        schema.Attributes.Values.SelectMany(attribute => Attribute(attribute, value[attribute.Name], path.Add(PathStep.Of(attribute.Name)), root, inUnknown));

    private static IEnumerable<Diagnostic> Attribute(AttributeSchema schema, TfValue value, ImmutableArray<PathStep> path, TfValue root, bool inUnknown)
    {
        if (Combinations.Check(schema, value, path, root) is { } combination)
        {
            return [combination];
        }

        if (value.IsNull || value.IsUnknown)
        {
            return [];
        }

        if (!schema.Optional && !schema.Required)
        {
            return [new("Value for unconfigurable attribute", $"Can't configure a value for \"{schema.Name}\": its value will be decided automatically based on the result of applying this configuration.", path)];
        }

        // Measured with the real provider: what is in a set that holds an unknown is validated at apply only.
        var unknown = inUnknown || (schema.Kind is AttributeKind.Set && value.HasUnknown);
        return schema.Kind switch
        {
            AttributeKind.List or AttributeKind.Set => Items(schema, value, path, root, unknown),
            AttributeKind.Map => [],
            _ => unknown ? [] : Scalar(schema, value.Text ?? "", path),
        };
    }

    private static IEnumerable<Diagnostic> Items(AttributeSchema schema, TfValue value, ImmutableArray<PathStep> path, TfValue root, bool inUnknown)
    {
        if (!schema.IsBlock && schema.Maximum > 0 && value.Items.Length > schema.Maximum)
        {
            yield return new("Too many list items", $"Attribute {schema.Name} supports {schema.Maximum} item maximum, but config has {value.Items.Length} declared.", path);
        }

        foreach (var (index, item) in value.Items.Index())
        {
            var place = schema.Kind == AttributeKind.Set ? path : path.Add(PathStep.At(index));
            var found = schema.Block is { } block
                ? Block(block, item, place, root, inUnknown)
                : item.IsUnknown || inUnknown ? [] : Scalar(schema, item.Text ?? "", place);
            foreach (var diagnostic in found)
            {
                yield return diagnostic;
            }
        }
    }

    private static IEnumerable<Diagnostic> Scalar(AttributeSchema schema, string text, ImmutableArray<PathStep> path) =>
        ScalarRules.Faults(schema, text).Select(fault => new Diagnostic(fault, "", path));
}
