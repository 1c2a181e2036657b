using MlInferenceCdktf.Sandbox.Planning.Comparing;
using MlInferenceCdktf.Sandbox.Protocol;
using MlInferenceCdktf.Sandbox.Schemas;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Planning.Differing;

/// <summary>
/// Compares a state with a proposal, attribute by attribute, by the rules of the plugin SDK that the google provider
/// is made with (terraform-plugin-sdk v2): computed values stay, suppressed differences vanish, sets compare by hash.
/// </summary>
internal sealed class AttributeDiffer
{
    private readonly DifferenceLog _log;
    private readonly ScalarDiffer _scalars;
    private readonly ListDiffer _lists;
    private readonly SetDiffer _sets;
    private readonly MapDiffer _maps;

    public AttributeDiffer(DifferenceLog log)
    {
        _log = log;
        _scalars = new(log);
        _lists = new(log, this);
        _sets = new(log, this);
        _maps = new(log);
    }

    /// <summary>The planned value.</summary>
    /// <param name="place">Where the attribute is.</param>
    /// <param name="old">Its value in the state.</param>
    /// <param name="next">Its proposed value.</param>
    /// <param name="all">Whether equal values count too: an element of a set is new as a whole.</param>
    public TfValue Diff(Place place, TfValue old, TfValue next, bool all = false) => place.Schema.Kind switch
    {
        AttributeKind.List => _lists.Diff(place, old, next, all),
        AttributeKind.Set => _sets.Diff(place, old, next, all),
        AttributeKind.Map => _maps.Diff(place, old, next, all),
        _ => _scalars.Diff(place, old, next, all),
    };

    /// <summary>A block, attribute by attribute.</summary>
    public TfObject Fields(BlockSchema block, TfValue old, TfValue next, bool all, Func<AttributeSchema, Place> place) => new(
        block.Attributes.Values.ToDictionary(
            static child => child.Name,
            child => Diff(place(child), old[child.Name], next.IsUnknown ? TfValue.Unknown : next[child.Name], all),
            StringComparer.Ordinal));

    /// <summary>A value that the provider itself decided on.</summary>
    public TfValue Customize(AttributeSchema schema, TfValue old, TfValue next)
    {
        if (Equivalence.Same(old, next) && (_log.Exists || !next.IsNull))
        {
            return _log.Exists ? old : next;
        }

        _log.Add(schema.ForceNew ? [PathStep.Of(schema.Name)] : null);
        return next;
    }

    /// <summary>A change that replaces the object by the provider's code, not by its schema.</summary>
    public void Replace(string name) => _log.Add([PathStep.Of(name)]);
}
