using MlInferenceCdktf.Catalogs;
using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf.Planning;

/// <summary>The at most six characters that stand for a region in names.</summary>
internal static class RegionCode
{
    /// <summary>The catalog's short name, the same rule for a region it does not know, or a digest when the rule does not fit.</summary>
    public static string Of(PlanningContext context, string region) =>
        context.Catalog.FindRegion(region)?.Short ?? RegionShortName.For(region) ?? "r" + Digest.Of(5, [region]);
}
