using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Kinds;

/// <summary>Reserved addresses.</summary>
internal static class AddressKinds
{
    public const string Global = "google_compute_global_address";

    public const string Regional = "google_compute_address";

    private static readonly Fill _address = new("address", context =>
        context.Body.Text("ip_version") is "IPV6" ? Identity.IPv6(context.Seed)
        : context.Body.Text("address_type") is "INTERNAL" ? InternalAddress(context)
        : Identity.IPv4(context.Seed));

    public static ResourceKind[] All { get; } =
    [
        new(Global, "address", "projects/{project}/global/addresses/{name}")
        {
            References = [new("network", "google_compute_network")],
            Computed = [Fill.Project, Fill.SelfLink, Fill.CreationTimestamp, Fill.LabelFingerprint, _address],
        },
        new(Regional, "address", "projects/{project}/regions/{region}/addresses/{name}")
        {
            References = [new("network", "google_compute_network"), new("subnetwork", "google_compute_subnetwork") { SameRegion = true }],
            Computed =
            [
                Fill.Project, Fill.Region, Fill.SelfLink, Fill.CreationTimestamp, Fill.LabelFingerprint, _address,
                Fill.Text("network_tier", "PREMIUM"), new("users", _ => Fill.Texts([])),
            ],
        },
    ];

    private static string InternalAddress(FillContext context)
    {
        var subnetwork = context.Body.Text("subnetwork") is { } link ? context.Find(link) : null;
        return Cidr.TryParse(subnetwork?.Body.Text("ip_cidr_range")) is { } range ? range.Host(2) : "10.0.0.2";
    }
}
