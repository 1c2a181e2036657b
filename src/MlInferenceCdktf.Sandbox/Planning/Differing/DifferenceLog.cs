using System.Collections.Immutable;
using MlInferenceCdktf.Sandbox.Planning.Comparing;
using MlInferenceCdktf.Sandbox.Protocol;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Planning.Differing;

/// <summary>The differences that count between a state and a proposal, and those that replace the object.</summary>
internal sealed class DifferenceLog(TfValue prior, TfValue proposed, bool exists)
{
    /// <summary>What the SDK hands to a comparison function in place of an unknown value.</summary>
    private const string UnknownText = "74D93920-ED26-11E3-AC10-0800200C9A66";

    private readonly List<ImmutableArray<PathStep>> _replacements = [];

    /// <summary>Whether the object is there already.</summary>
    public bool Exists => exists;

    /// <summary>How many differences were found.</summary>
    public int Changes { get; private set; }

    public IReadOnlyList<ImmutableArray<PathStep>> Replacements => _replacements;

    /// <summary>Counts a difference that no comparison function is asked about.</summary>
    /// <param name="replaced">The path whose change replaces the object; null where it changes in place.</param>
    public void Add(ImmutableArray<PathStep>? replaced = null)
    {
        Changes++;
        if (replaced is { } path)
        {
            _replacements.Add(path);
        }
    }

    /// <summary>The difference as it counts; null where a comparison function suppresses it.</summary>
    public Leaf? Record(Place place, Leaf? leaf, bool all, string suffix = "")
    {
        var counted = leaf is null ? null : Compared(place, leaf, all, suffix);
        if (counted is not null)
        {
            Add(counted.RequiresNew ? place.ReportedPath : null);
        }

        return counted;
    }

    /// <summary>Asks the comparison functions from the inside out; in a set a suppressed difference becomes the old value.</summary>
    private Leaf? Compared(Place place, Leaf leaf, bool all, string suffix)
    {
        var compared = leaf;
        for (var level = place; level is not null; level = level.Outer)
        {
            if (!IsSuppressed(level.Schema.Suppress, place.Key + suffix, compared))
            {
                continue;
            }

            var inSet = level == place ? all : level.InSet;
            if (!inSet)
            {
                return null;
            }

            compared = new(compared.Old, compared.Old);
        }

        return compared;
    }

    private bool IsSuppressed(string? function, string key, Leaf leaf) =>
        function is not null && SuppressFunctions.Suppresses(function, new(key, leaf.Old, leaf.Unknown ? UnknownText : leaf.New, prior, proposed));
}
