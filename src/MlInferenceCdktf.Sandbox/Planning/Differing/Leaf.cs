using MlInferenceCdktf.Sandbox.Schemas;

namespace MlInferenceCdktf.Sandbox.Planning.Differing;

/// <summary>One changed scalar or count, as the SDK's comparison sees it: texts.</summary>
internal sealed record Leaf(string Old, string New)
{
    public bool Removed { get; init; }

    public bool Unknown { get; init; }

    public bool RequiresNew { get; init; }

    /// <summary>What the SDK makes of a difference, given the attribute's flags; null for none.</summary>
    public Leaf? Finish(AttributeSchema schema)
    {
        var leaf = schema.Computed && !Removed && New.Length == 0 ? this with { Unknown = true } : this;
        if (schema.ForceNew)
        {
            leaf = leaf with { RequiresNew = !string.Equals(leaf.Old, leaf.New, StringComparison.Ordinal) || leaf.Unknown };
        }

        var isKept = !leaf.Removed && schema.Computed && leaf.Old.Length > 0 && leaf.New.Length == 0 && !Unknown;
        return isKept ? null : leaf;
    }
}
