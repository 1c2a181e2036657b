using System.Globalization;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Planning.Customizing;

/// <summary>
/// What the provider refuses to plan of an instance template's disks, in its words
/// (compute/resource_compute_instance_template.go: the CustomizeDiff functions of boot and scratch disks).
/// </summary>
internal static class TemplateDisks
{
    private const string Scratch = "SCRATCH";
    private const string LocalSsd = "local-ssd";

    public static string? Fault(Customization plan) => plan.Planned("disk").Items.Index()
        .Select(static disk => Boot(disk.Index, disk.Item) ?? Local(disk.Index, disk.Item))
        .FirstOrDefault(static fault => fault is not null);

    private static string? Boot(int index, TfValue disk) =>
        index > 0 && disk["boot"] is TfBool { Value: true }
            ? Said($"Only the first disk specified in instance_template can be the boot disk. disk.{index}.boot was true")
            : null;

    private static string? Local(int index, TfValue disk)
    {
        var (type, diskType, size) = (disk["type"].Text ?? "", disk["disk_type"].Text ?? "", disk["disk_size_gb"].Text ?? "0");
        return (type, diskType) switch
        {
            (Scratch, not LocalSsd) => Said($"SCRATCH disks must have a disk_type of local-ssd. disk {index} has disk_type {diskType}"),
            (not Scratch, LocalSsd) => Said($"disks with a disk_type of local-ssd must be SCRATCH disks. disk {index} is a {type} disk"),
            (Scratch, _) when size is not ("375" or "3000") => Said($"SCRATCH disks must be one of [375 3000] GB, disk {index} is {size}"),
            (Scratch, _) when size is "3000" && disk["interface"].Text is not "NVME" => Said($"SCRATCH disks with a size of 3000 GB must have an interface of NVME. disk {index} has interface {disk["interface"].Text}"),
            _ => null,
        };
    }

    private static string Said(FormattableString fault) => fault.ToString(CultureInfo.InvariantCulture);
}
