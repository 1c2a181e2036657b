using static MlInferenceCdktf.Planning.Tests.Sample;

namespace MlInferenceCdktf.Planning.Tests.Diagnostics;

/// <summary>Machines and disks: MLI1107 to MLI1111, MLI1113.</summary>
internal static class MachineCases
{
    private const string SizeFix = "write 10 to 65536";
    private const string TypeFix = "write pd-balanced, pd-ssd, hyperdisk-balanced or another type's name";
    private const string ImageFix = "write projects/P/global/images/NAME or projects/P/global/images/family/NAME";

    public static IEnumerable<DiagnosticCase> All { get; } =
    [
        NoMachine("family alone", "c3"),
        NoMachine("capitals", "C3-standard-8"),
        NoMachine("64 characters", "c3-" + Repeat('a', 61)),
        NoMachine("default of the struct", default),
        new("MLI1107", "of a region", Cpu with { Regions = [InUsCentral("c3")] }, Cpu with { Regions = [InUsCentral("c3-standard-4")] },
            "regions[us-central1].machine: 'c3' is not a machine type | write a machine type such as g2-standard-12"),
        new("MLI1109", "GPU without a driver", Gpu with { Machine = "g4-standard-48" }, Gpu,
            "machine: Container-Optimized OS is not documented to drive the nvidia-rtx-pro-6000 of 'g4-standard-48' | choose a machine with L4, A100 or H100 GPUs, or serve from a VM image with a driver of its own"),
        new("MLI1109", "GPU with the driver of a VM image", Gpu with { Machine = "g4-standard-48", Server = Container() },
            Gpu with { Machine = "g4-standard-48", Server = InferenceServer.VmImage(8080), Disk = new() { Image = "projects/acme/global/images/server" } },
            "machine: Container-Optimized OS is not documented to drive the nvidia-rtx-pro-6000 of 'g4-standard-48' | choose a machine with L4, A100 or H100 GPUs, or serve from a VM image with a driver of its own"),
        new("MLI1110", "two GPUs beside one", Gpu with { Regions = [InUsCentral("g2-standard-24")] }, Gpu with { Regions = [InUsCentral("g2-standard-4")] },
            "regions[us-central1].machine: 'g2-standard-24' has 2 GPUs, 'g2-standard-12' has 1 | choose a machine with as many GPUs, or make a second service"),
        new("MLI1110", "no GPU beside one", Gpu with { Regions = [InUsCentral("c3-standard-8")] }, Gpu,
            "regions[us-central1].machine: 'c3-standard-8' has 0 GPUs, 'g2-standard-12' has 1 | choose a machine with as many GPUs, or make a second service"),
        new("MLI1110", "where the service's machine is unknown", Unknown("g2-standard-24"), Unknown("g2-standard-4"),
            "regions[us-central1].machine: 'g2-standard-24' has 2 GPUs, 'g2-standard-4' has 1 | choose a machine with as many GPUs, or make a second service") { Also = ["MLI2003"] },
        new("MLI1111", "GPU in a region without it", Gpu with { Regions = ["africa-south1"] }, Gpu,
            $"regions[africa-south1]: the catalog of {DiagnosticCase.CatalogDate} lists no zone of 'africa-south1' with g2-standard-12 | "
            + "choose another region (the catalog verb lists them), or state the zones if Google has added them since"),
        Disk("9 GB", new() { SizeGb = 9 }, new() { SizeGb = 10 }, $"disk.sizeGb: 9 GB cannot be a boot disk | {SizeFix}"),
        Disk("negative size", new() { SizeGb = -1 }, new(), $"disk.sizeGb: -1 GB cannot be a boot disk | {SizeFix}"),
        Disk("65537 GB", new() { SizeGb = 65537 }, new() { SizeGb = 65536 }, $"disk.sizeGb: 65537 GB cannot be a boot disk | {SizeFix}"),
        Disk("type in capitals", new() { Type = "PD" }, new() { Type = "pd-ssd" }, $"disk.type: 'PD' is not a disk type | {TypeFix}") with { Also = ["MLI2013"] },
        Disk("family alone", new() { Image = "cos-125-lts" }, new() { Image = "projects/cos-cloud/global/images/family/cos-125-lts" }, $"disk.image: 'cos-125-lts' is not an image | {ImageFix}"),
        Disk("link as image", new() { Image = "https://www.googleapis.com/compute/v1/projects/cos-cloud/global/images/cos-125" }, new() { Image = "projects/cos-cloud/global/images/cos-125" },
            $"disk.image: 'https://www.googleapis.com/compute/v1/projects/cos-cloud/global/images/cos-125' is not an image | {ImageFix}"),
    ];

    private static DiagnosticCase NoMachine(string what, MachineTypeName machine) => new("MLI1107", what, Cpu with { Machine = machine }, Cpu,
        $"machine: '{machine}' is not a machine type | write a machine type such as g2-standard-12");

    private static InferenceRegion InUsCentral(string machine) => new("us-central1") { Machine = machine };

    private static InferenceOptions Unknown(string machine) => Gpu with
    {
        Machine = "g9-standard-4",
        Regions = [new InferenceRegion("europe-west4") { Machine = "g2-standard-4" }, InUsCentral(machine)],
    };

    private static DiagnosticCase Disk(string what, BootDisk wrong, BootDisk right, string text) =>
        new("MLI1113", what, Cpu with { Disk = wrong }, Cpu with { Disk = right }, text);
}
