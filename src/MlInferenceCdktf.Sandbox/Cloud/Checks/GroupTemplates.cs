using MlInferenceCdktf.Sandbox.Cloud.Kinds;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Checks;

/// <summary>A group's template uses a subnetwork of the group's region (cloud.google.com/compute/docs/instance-templates: network settings).</summary>
internal static class GroupTemplates
{
    public static CloudError? Check(Neighbourhood around) =>
        around.Item.Kind.Type is GroupKinds.Regional or GroupKinds.Zonal
            ? around.Item.Body.At("version").Select(version => Check(around, version.Text("instance_template"))).FirstOrDefault(error => error is not null)
            : null;

    private static CloudError? Check(Neighbourhood around, string? link)
    {
        var own = ResourcePath.Region(around.Item.Path);
        var template = link is null ? null : around.References.Find(link);
        var subnetwork = template is null ? null : around.PathAt(template, "network_interface.subnetwork");
        return subnetwork is not null && ResourcePath.Region(subnetwork) is { } region && !region.Same(own)
            ? CloudErrors.Invalid("version.instance_template", link, $"The template's subnetwork '{subnetwork}' is not in region '{own}'.")
            : null;
    }
}
