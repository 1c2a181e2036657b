using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Reading;

/// <summary>A value that differs between before and after.</summary>
internal sealed record PathChange(string Attribute, string Path, PlanValue Before, PlanValue After)
{
    private const int MaxDepth = 4;

    public static IReadOnlyList<PathChange> Between(PlanValue before, PlanValue after)
    {
        if (before.IsNull || after.IsNull)
        {
            return [];
        }

        List<PathChange> found = [];
        foreach (var name in before.Members.Keys.Union(after.Members.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Collect(name, name, before[name], after[name], found);
        }

        return found;
    }

    /// <summary>Descends into blocks that appear once; a set or a longer list is told as a whole.</summary>
    private static void Collect(string attribute, string path, PlanValue before, PlanValue after, List<PathChange> found)
    {
        if (Same.Values(before, after, path[(path.LastIndexOf('.') + 1)..]))
        {
            return;
        }

        var (left, right) = (Block(before), Block(after));
        if (left is null || right is null || path.Count(static c => c == '.') >= MaxDepth)
        {
            found.Add(new(attribute, path, before, after));
            return;
        }

        foreach (var name in left.Members.Keys.Union(right.Members.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Collect(attribute, $"{path}.{name}", left[name], right[name], found);
        }
    }

    private static PlanValue? Block(PlanValue value) => value.Kind switch
    {
        PlanValueKind.Map => value,
        PlanValueKind.List when value.Items is [{ Kind: PlanValueKind.Map } only] => only,
        _ => null,
    };
}
