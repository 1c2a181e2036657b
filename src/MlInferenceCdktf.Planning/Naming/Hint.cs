using MlInferenceCdktf.Catalogs;

namespace MlInferenceCdktf.Naming;

/// <summary>Points at what was probably meant.</summary>
internal static class Hint
{
    /// <summary>« (did you mean a or b?)», or nothing when nothing is near.</summary>
    public static string DidYouMean(string name, IEnumerable<string> candidates)
    {
        var near = NearMatch.Suggest(name, candidates);
        return near.Count == 0 ? "" : $" (did you mean {string.Join(" or ", near)}?)";
    }
}
