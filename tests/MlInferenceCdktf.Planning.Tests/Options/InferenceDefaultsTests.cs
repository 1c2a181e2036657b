namespace MlInferenceCdktf.Planning.Tests.Options;

public class InferenceDefaultsTests
{
    /// <summary>V1 decides money and replacement of services that exist: other numbers are another version.</summary>
    [Fact]
    public void V1_never_changes() => Assert.Equal("""
        ArmImageFamily = cos-arm64-125-lts
        ColdStart = ColdStartRates { Boot = 00:01:00, Driver = 00:01:30, ImageMegabytesPerSecond = 40, HuggingFaceMegabytesPerSecond = 100, BucketMegabytesPerSecond = 200, LoadMegabytesPerSecond = 500, WarmUp = 00:02:30 }
        CpuBalancingLimit = 0.8
        CpuColdStart = 00:03:00
        CpuDiskSizeGb = 30
        CpuTarget = 0.6
        GpuColdStart = 00:10:00
        GpuDiskSizeGb = 100
        ImageFamily = cos-125-lts
        MultiGpuColdStart = 00:20:00
        Replicas = 1 to 3
        RequestRateTarget = 0.8
        RequestTimeout = 00:05:00
        RequestsPerGpuReplica = 2
        """.ReplaceLineEndings("\n"), string.Join('\n', OptionTree.Properties
            .Where(property => property.DeclaringType == typeof(InferenceDefaults))
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => FormattableString.Invariant($"{property.Name} = {property.GetValue(InferenceDefaults.V1)}"))));

    [Fact]
    public void A_team_can_have_its_own()
    {
        var own = InferenceDefaults.V1 with { CpuTarget = 0.5 };

        Assert.Equal((0.5, 0.6), (own.CpuTarget, InferenceDefaults.V1.CpuTarget));
        Assert.Equal(("custom", "v1"), (own.ToString(), InferenceDefaults.V1.ToString()));
    }
}
