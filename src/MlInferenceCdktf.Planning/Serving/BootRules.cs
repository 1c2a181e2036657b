using System.Text.RegularExpressions;
using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Naming;
using MlInferenceCdktf.Serving;

namespace MlInferenceCdktf.Planning;

/// <summary>Secrets, weights, driver, draining, and what fits into a VM's metadata.</summary>
internal static partial class BootRules
{
    // compute/docs/instances/spot: the preemption notice.
    private static readonly TimeSpan s_spotNotice = TimeSpan.FromSeconds(30);

    public static void Check(PlanningContext context)
    {
        CheckBoot(context);
        CheckSecrets(context);
        CheckWeights(context);
        CheckVmImage(context);
    }

    /// <summary>
    /// The size is known only once everything in it was decided. One key holds all that users write, and the other keys a few bytes,
    /// so the limit of a value is reached before that of the sum.
    /// </summary>
    public static void CheckSize(PlanningContext context, BootPlan boot)
    {
        var size = MetadataLimits.SizeOf(boot.Text ?? "");
        context.Diagnostics.AddIf(size > MetadataLimits.MaxValueBytes, ServingDiagnostics.MetadataTooLarge, "server",
            $"arguments and environment make a boot configuration of {size} bytes",
            $"keep it within {MetadataLimits.MaxValueBytes} bytes: put large files into the image or a bucket");
    }

    private static void CheckBoot(PlanningContext context)
    {
        var boot = context.Options.Boot;
        context.Diagnostics.AddIf(!Driver().IsMatch(boot.DriverVersion), ServingDiagnostics.BootInvalid, "boot.driverVersion",
            $"'{boot.DriverVersion}' is not a driver", "write latest, default, a branch such as R580 or a version such as 580.95.05");
        context.Diagnostics.AddIf(boot.SharedMemoryGib is < 1 or > 4096, ServingDiagnostics.BootInvalid, "boot.sharedMemoryGib",
            $"{boot.SharedMemoryGib} GiB cannot be shared memory", "write 1 to 4096, or leave it out for half of the memory");
        if (boot.DrainTimeout is { } drain)
        {
            CheckDrain(context, drain);
        }
    }

    private static void CheckDrain(PlanningContext context, TimeSpan drain)
    {
        context.Diagnostics.AddIf(
            drain < TimeSpan.Zero || drain > TimeSpan.FromHours(1) || drain.Ticks % TimeSpan.TicksPerSecond != 0,
            ServingDiagnostics.BootInvalid, "boot.drainTimeout",
            $"{Duration.Format(drain)} cannot be a drain time", "write whole seconds from 0s to 1h, such as 60s");
        context.Diagnostics.AddIf(drain >= s_spotNotice && context.Options.Regions.Any(region => context.Capacity(region) is SpotCapacity or MixedCapacity), CapacitySourceAdvice.DrainBeyondNotice,
            "boot.drainTimeout", $"a replica may drain for {Duration.Format(drain)}, and a preempted Spot VM ends after {Duration.Format(s_spotNotice)}",
            "state boot: {drainTimeout: 25s}, or acknowledge this for the replicas on demand");
    }

    private static void CheckSecrets(PlanningContext context)
    {
        var server = context.Options.Server;
        foreach (var (variable, name) in server.Secrets)
        {
            var path = $"server.secrets[{variable}]";
            ServingRules.CheckVariable(context, variable, path);
            context.Diagnostics.AddIf(server.Environment.ContainsKey(variable), ServingDiagnostics.SecretInvalid, path,
                $"'{variable}' is in environment too", "keep it in one of the two");
            var valid = SecretNames.IsValid(name);
            // What is no name may be the secret itself.
            context.Diagnostics.AddIf(!valid || SecretText.Looks("", name), ServingDiagnostics.SecretInvalid, path,
                "this is not the name of a secret (it is not repeated here)",
                "write the secret's name in Secret Manager, such as hf-token, hf-token/versions/3 or projects/P/secrets/hf-token");
            context.Diagnostics.AddIf(valid && SecretNames.NameIn(context.Place.Project, name) is null, AdviceDiagnostics.SecretNotGranted, path,
                $"'{name}' is not of the stack's own project, so nobody is granted to read it",
                "grant roles/secretmanager.secretAccessor on it to the service account");
        }
    }

    private static void CheckWeights(PlanningContext context)
    {
        if (context.Options.Server.Weights is not BucketWeights weights)
        {
            return;
        }

        context.Diagnostics.AddIf(!LiteralText.HasToken(weights.Bucket) && !BucketName.IsValid(weights.Bucket), ServingDiagnostics.WeightsInvalid,
            "server.weights.bucket", $"'{weights.Bucket}' is not a bucket's name", "write the name alone, without gs://, such as acme-models");
        context.Diagnostics.AddIf(!LiteralText.HasToken(weights.Path) && !Folder().IsMatch(weights.Path), ServingDiagnostics.WeightsInvalid,
            "server.weights.path", $"'{weights.Path}' is not a folder of a bucket", "write it without slashes at its ends and without wildcards, such as llama/8b");
    }

    private static void CheckVmImage(PlanningContext context)
    {
        if (context.Options.Server is not VmImageServer)
        {
            return;
        }

        context.Diagnostics.AddIf(context.Options.Disk.Image is null, ServingDiagnostics.VmImageMissing, "disk.image",
            "no image is stated, and the server is the VM's image", "name the image that serves, such as projects/acme-ml-prod/global/images/server-1");
        context.Diagnostics.AddIf(context.Options.Boot != new BootOptions(), ServingDiagnostics.OptionNotTaken, "boot",
            "a VM image starts and stops by itself", "remove boot: driver, shared memory and draining are the image's own matter");
    }

    [GeneratedRegex(@"^(default|latest|R[0-9]{3}|[0-9]{3}(\.[0-9]{1,3}){1,2})\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Driver();

    [GeneratedRegex(@"^([^/\s*?\[\]][^\s*?\[\]]{0,1000}[^/\s*?\[\]]|[^/\s*?\[\]])?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Folder();
}
