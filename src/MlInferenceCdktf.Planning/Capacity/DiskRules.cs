using System.Text.RegularExpressions;
using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf.Planning;

/// <summary>The boot disk.</summary>
internal static partial class DiskRules
{
    public static void Check(PlanningContext context)
    {
        var disk = context.Options.Disk;
        CheckSize(context, disk.SizeGb, "disk.sizeGb");
        context.Diagnostics.AddIf(disk.Type is { } type && !DiskType().IsMatch(type), CapacityDiagnostics.DiskInvalid, "disk.type",
            $"'{disk.Type}' is not a disk type", "write pd-balanced, pd-ssd, hyperdisk-balanced or another type's name");
        context.Diagnostics.AddIf(disk.Image is { } image && !Image().IsMatch(image), CapacityDiagnostics.DiskInvalid, "disk.image",
            $"'{disk.Image}' is not an image", "write projects/P/global/images/NAME or projects/P/global/images/family/NAME");
        foreach (var region in context.Options.Regions)
        {
            CheckFit(context, region);
        }
    }

    public static void CheckSize(PlanningContext context, int? size, string path) => context.Diagnostics.AddIf(
        size is < 10 or > 65536, CapacityDiagnostics.DiskInvalid, path,
        $"{size} GB cannot be a boot disk", "write 10 to 65536");

    private static void CheckFit(PlanningContext context, InferenceRegion region)
    {
        var machine = context.Machine(region);
        context.Diagnostics.AddIf(
            context.Options.Disk.Type is { } type && machine is not null && !machine.BootDiskTypes.Contains(type, StringComparer.Ordinal),
            AdviceDiagnostics.DiskUnusual, "disk.type",
            $"the catalog does not list '{context.Options.Disk.Type}' for {machine?.Name}",
            $"choose one of {string.Join(", ", machine?.BootDiskTypes ?? [])}");
    }

    [GeneratedRegex(@"^[a-z][-a-z0-9]{1,62}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DiskType();

    [GeneratedRegex(@"^projects/[a-z][-.:a-z0-9]{1,100}/global/images/(family/)?[a-z][-a-z0-9]{0,62}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Image();
}
