using MlInferenceCdktf.Review.Replacement;
using MlInferenceCdktf.Testing;

namespace MlInferenceCdktf.Tests.Safety;

internal static class Replaced
{
    /// <summary>What replacing one stack by the other does.</summary>
    public static ReplacementReport Between(TerraformDocument before, TerraformDocument after) =>
        ReplacementCheck.Compare(before.ToCanonicalJson(), after.ToCanonicalJson());
}
