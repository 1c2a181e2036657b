using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf.Planning;

/// <summary>A team's own defaults must be as legal as what is stated. Its replicas are checked with each region's.</summary>
internal static class DefaultsRules
{
    public static void Check(PlanningContext context)
    {
        var defaults = context.Options.Defaults;
        ScalingRules.CheckTarget(context, defaults.CpuTarget, "defaults.cpuTarget");
        ScalingRules.CheckTarget(context, defaults.CpuBalancingLimit, "defaults.cpuBalancingLimit");
        ScalingRules.CheckTarget(context, defaults.RequestRateTarget, "defaults.requestRateTarget");
        ScalingRules.CheckRate(context, defaults.RequestsPerGpuReplica, "defaults.requestsPerGpuReplica");
        ScalingRules.CheckColdStart(context, defaults.CpuColdStart, "defaults.cpuColdStart");
        ScalingRules.CheckColdStart(context, defaults.GpuColdStart, "defaults.gpuColdStart");
        ScalingRules.CheckColdStart(context, defaults.MultiGpuColdStart, "defaults.multiGpuColdStart");
        ScalingRules.CheckRequestTimeout(context, defaults.RequestTimeout, "defaults.requestTimeout");
        DiskRules.CheckSize(context, defaults.CpuDiskSizeGb, "defaults.cpuDiskSizeGb");
        DiskRules.CheckSize(context, defaults.GpuDiskSizeGb, "defaults.gpuDiskSizeGb");
        CheckFamily(context, defaults.ImageFamily, "defaults.imageFamily");
        CheckFamily(context, defaults.ArmImageFamily, "defaults.armImageFamily");
    }

    private static void CheckFamily(PlanningContext context, string family, string path) => context.Diagnostics.AddIf(
        !GoogleName.IsResource(family), CapacityDiagnostics.DiskInvalid, path, $"'{family}' is not an image family",
        "write a family's name, such as cos-125-lts");
}
