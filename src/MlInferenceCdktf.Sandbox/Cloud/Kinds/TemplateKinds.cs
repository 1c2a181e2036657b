using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Kinds;

/// <summary>Instance templates and reservations.</summary>
internal static class TemplateKinds
{
    public const string Global = "google_compute_instance_template";

    public const string Regional = "google_compute_region_instance_template";

    // A template may name a service account that does not exist: Google looks at it when an instance starts.
    private static readonly ImmutableArray<Reference> _references =
    [
        new("network_interface.network", "google_compute_network"),
        new("network_interface.subnetwork", "google_compute_subnetwork") { ProjectArgument = "network_interface.subnetwork_project" },
    ];

    private static readonly ImmutableArray<Fill> _computed =
    [
        Fill.Project, Fill.SelfLink, Fill.CreationTimestamp, Fill.UniqueIdText("numeric_id"),
        Fill.ChangingFingerprint("metadata_fingerprint", "metadata"), Fill.ChangingFingerprint("tags_fingerprint", "tags"),
        new("region", RegionOfSubnetwork),
        new("disk.device_name", context => string.Create(CultureInfo.InvariantCulture, $"persistent-disk-{context.Index}")),
        new("disk.boot", context => context.Index == 0),
        Fill.Text("disk.type", "PERSISTENT"), Fill.Text("disk.mode", "READ_WRITE"), Fill.Text("disk.interface", "SCSI"),
        Fill.Text("disk.disk_type", "pd-standard"),
        new("network_interface.name", context => string.Create(CultureInfo.InvariantCulture, $"nic{context.Index}")),
        new("network_interface.subnetwork_project", ProjectOfSubnetwork),
        new("network_interface.network", NetworkOfSubnetwork),
        Fill.FullLink("network_interface.network"),
        new("service_account.email", context => $"{SimulatedProject.ProjectNumber}-compute@developer.gserviceaccount.com"),
        Fill.Block("scheduling", _ => new JsonObject { ["automatic_restart"] = true, ["preemptible"] = false }),
        new("scheduling.on_host_maintenance", context => context.Block.Flag("preemptible") || IsSpot(context.Block) ? "TERMINATE" : "MIGRATE"),
        Fill.Text("scheduling.provisioning_model", "STANDARD"),
    ];

    public static ResourceKind[] All { get; } =
    [
        new(Global, "instance_template", "projects/{project}/global/instanceTemplates/{name}")
        {
            References = _references,
            Computed = [.. _computed, new("self_link_unique", context => $"{context.SelfLink}?uniqueId={context.UniqueIdText}")],
        },
        new(Regional, "instance_template", "projects/{project}/regions/{region}/instanceTemplates/{name}")
        {
            References = [.. _references.Select(reference => reference with { SameRegion = true })],
            Computed = _computed,
        },
        new("google_compute_reservation", "reservation", "projects/{project}/zones/{zone}/reservations/{name}")
        {
            Computed =
            [
                Fill.Project, Fill.SelfLink, Fill.CreationTimestamp, Fill.Text("status", "READY"), Fill.Text("commitment", ""),
                Fill.Number("specific_reservation.in_use_count", 0),
                Fill.Block("share_settings", _ => new JsonObject { ["share_type"] = "LOCAL" }),
            ],
        },
    ];

    private static bool IsSpot(Body scheduling) => scheduling.Text("provisioning_model") is "SPOT";

    private static string? Subnetwork(Body body) => body.Text("subnetwork");

    private static JsonNode? RegionOfSubnetwork(FillContext context) =>
        Subnetwork(context.Body.First("network_interface")) is { } link
            ? ResourcePath.Region(ResourcePath.Relative(link, context.Project))
            : ResourcePath.Region(context.Item.Path);

    private static JsonNode? ProjectOfSubnetwork(FillContext context) =>
        Subnetwork(context.Block) is { } link ? ResourcePath.After(ResourcePath.Relative(link, context.Project), "projects") ?? context.Project : null;

    private static JsonNode? NetworkOfSubnetwork(FillContext context) =>
        Subnetwork(context.Block) is { } link ? context.Find(link)?.Body.Text("network") : null;
}
