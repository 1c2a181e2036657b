using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud.Kinds;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Rules;

/// <summary>Instance templates: metadata, scheduling, accelerators.</summary>
internal static class TemplateRules
{
    private const int LongestMetadataValue = 262_144;

    private static readonly ImmutableArray<string> _types = [TemplateKinds.Global, TemplateKinds.Regional];

    public static ApiRule[] All { get; } =
    [
        ApiRule.Value("metadata-size", _types, "metadata", "compute/docs/metadata/setting-custom-metadata#limitations (256 KB a value)", Metadata),
        ApiRule.Value("host-maintenance", _types, "scheduling.on_host_maintenance", "compute v1 Scheduling.onHostMaintenance",
            value => value.Value is "MIGRATE" or "TERMINATE" ? null : "Must be MIGRATE or TERMINATE."),
        ApiRule.Value("provisioning-model", _types, "scheduling.provisioning_model", "compute v1 Scheduling.provisioningModel",
            value => value.Value is "STANDARD" or "SPOT" or "FLEX_START" or "RESERVATION_BOUND" ? null : "Must be STANDARD, SPOT, FLEX_START or RESERVATION_BOUND."),
        ApiRule.Block("spot-restart", _types, "scheduling", "automatic_restart", "compute v1 Scheduling.automaticRestart",
            scheduling => IsSpot(scheduling) && scheduling.Flag("automatic_restart")
                ? "Scheduling must have automaticRestart be false when preemptible is true or provisioning_model is SPOT." : null),
        ApiRule.Block("spot-preemptible", _types, "scheduling", "preemptible", "compute v1 Scheduling.preemptible; compute/docs/instances/create-use-spot",
            scheduling => IsSpotModel(scheduling) && !scheduling.Flag("preemptible") ? "Preemptible must be true when provisioning_model is SPOT." : null),
        ApiRule.Block("spot-maintenance", _types, "scheduling", "on_host_maintenance", "compute v1 Scheduling.onHostMaintenance",
            scheduling => IsSpot(scheduling) && scheduling.Text("on_host_maintenance") is "MIGRATE"
                ? "Preemptible and SPOT instances cannot be migrated; on_host_maintenance must be TERMINATE." : null),
        ApiRule.Block("termination-action", _types, "scheduling", "instance_termination_action", "compute v1 Scheduling.instanceTerminationAction",
            scheduling => scheduling.Has("instance_termination_action") && !IsSpot(scheduling) && !IsBound(scheduling) && !scheduling.Has("max_run_duration") && !scheduling.Has("termination_time")
                ? "Instance termination action needs Spot or reservation-bound provisioning, or a limited run time." : null),
        ApiRule.Whole("spot-reservation", _types, "reservation_affinity", "compute/docs/instances/reservations-consume#limitations",
            body => body.Text("reservation_affinity.type") is "SPECIFIC_RESERVATION" && body.At("scheduling").Any(IsSpot)
                ? "Spot VMs and preemptible instances cannot consume a reservation." : null),
        ApiRule.Whole("bound-reservation", _types, "reservation_affinity", "compute/docs/instances/about-reservation-bound-instances",
            body => body.At("scheduling").Any(IsBound) && body.Text("reservation_affinity.type") is not "SPECIFIC_RESERVATION"
                ? "An instance of the reservation-bound provisioning model must target a specific reservation." : null),
        ApiRule.Whole("gpu-maintenance", _types, "scheduling.on_host_maintenance", "compute/docs/gpus/gpu-host-maintenance",
            body => HasGpu(body) && body.Text("scheduling.on_host_maintenance") is "MIGRATE" ? "Instances with guest accelerators do not support live migration." : null),
        ApiRule.Whole("accelerator-family", _types, "guest_accelerator.type", "compute/docs/gpus", Accelerator),
    ];

    private static bool IsSpotModel(Body scheduling) => scheduling.Text("provisioning_model") is "SPOT";

    private static bool IsSpot(Body scheduling) => IsSpotModel(scheduling) || scheduling.Flag("preemptible");

    private static bool IsBound(Body scheduling) => scheduling.Text("provisioning_model") is "RESERVATION_BOUND";

    private static bool HasGpu(Body body) => MachineGpus.Of(body.Text("machine_type")) is not null || body.At("guest_accelerator").Any(IsReal);

    private static bool IsReal(Body accelerator) => accelerator.Amount("count") is not null;

    private static string? Metadata(Body metadata)
    {
        var sizes = ((metadata.Node as JsonObject) ?? []).Select(pair => (pair.Key, Size: Encoding.UTF8.GetByteCount(new Body(pair.Value).Value ?? "")));
        var (key, size) = sizes.FirstOrDefault(pair => pair.Size > LongestMetadataValue);
        return key is null ? null : string.Create(CultureInfo.InvariantCulture,
            $"Value for key '{key}' is too large: maximum size {LongestMetadataValue} character(s); actual size {size}.");
    }

    private static string? Accelerator(Body body) =>
        body.At("guest_accelerator").Where(IsReal).Select(accelerator => MachineGpus.Mismatch(body.Text("machine_type"), accelerator)).FirstOrDefault(why => why is not null);
}
