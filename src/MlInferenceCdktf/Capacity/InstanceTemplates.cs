using HashiCorp.Cdktf.Providers.Google.ComputeInstanceTemplate;
using MlInferenceCdktf.Emitting;
using MlInferenceCdktf.Planning;
using MlInferenceCdktf.Text;

namespace MlInferenceCdktf;

/// <summary>Emits instance templates.</summary>
internal static class InstanceTemplates
{
    private const string CloudPlatformScope = "https://www.googleapis.com/auth/cloud-platform";

    /// <summary>
    /// Named by prefix: any label, also one of the provider's own defaults, replaces a template, and no digest made here could
    /// see those (hashicorp/google 6.50.0, measured).
    /// </summary>
    public static ComputeInstanceTemplate Emit(InferencePool scope, ServicePlan service, PoolPlan pool, InferencePoolLinks links) =>
        new(scope, "template", new ComputeInstanceTemplateConfig
        {
            NamePrefix = pool.TemplatePrefix,
            Region = pool.Region,
            MachineType = pool.Machine.Type,
            GuestAccelerator = Attached(pool.Machine),
            Labels = Chain.Labels(service.Labels),
            Disk = new[] { BootDisk(pool.Disk, service.Labels) },
            NetworkInterface = new[] { Nic(pool.Machine, links.Subnetwork) },
            ServiceAccount = new ComputeInstanceTemplateServiceAccount { Email = links.Identity.Email, Scopes = [CloudPlatformScope] },
            Metadata = Metadata(pool.Boot),
            Scheduling = Schedulings.Of(pool),
            ReservationAffinity = Schedulings.Reservation(pool.Capacity),
            ShieldedInstanceConfig = new ComputeInstanceTemplateShieldedInstanceConfig
            {
                EnableSecureBoot = pool.Boot.SecureBoot,
                EnableVtpm = true,
                EnableIntegrityMonitoring = true,
            },
            Lifecycle = Chain.CreateBeforeDestroy,
        });

    private static ComputeInstanceTemplateDisk BootDisk(DiskPlan disk, ValueMap labels) => new()
    {
        Boot = true,
        AutoDelete = true,
        SourceImage = disk.Image,
        DiskType = disk.Type,
        DiskSizeGb = disk.SizeGb,
        Labels = Chain.Labels(labels),
    };

    /// <summary>Only what is attached: a machine type that brings its GPUs is not told of them.</summary>
    private static ComputeInstanceTemplateGuestAccelerator[]? Attached(MachinePlan machine) => machine is { GpuAttached: true, Gpu: { } type }
        ? [new() { Type = type, Count = machine.GpuCount }]
        : null;

    /// <summary>No access config: a replica has no public address.</summary>
    private static ComputeInstanceTemplateNetworkInterface Nic(MachinePlan machine, InferenceSubnetwork subnetwork) => new()
    {
        Subnetwork = subnetwork.SubnetworkId,
        SubnetworkProject = subnetwork.Project,
        NicType = machine.NicType,
    };

    private static Dictionary<string, string> Metadata(BootPlan boot)
    {
        var metadata = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["block-project-ssh-keys"] = "true",
            ["enable-oslogin"] = "TRUE",
            ["google-logging-enabled"] = "true",
            ["google-monitoring-enabled"] = "true",
            ["serial-port-enable"] = "false",
        };
        if (boot.Text is { } text)
        {
            metadata[boot.MetadataKey] = TerraformText.Escape(text);
        }

        return metadata;
    }
}
