using MlInferenceCdktf.Sandbox.Cloud.Kinds;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Checks;

/// <summary>One autoscaler per group (Google's text).</summary>
internal static class AutoscalerTargets
{
    public static CloudError? Check(Neighbourhood around)
    {
        if (around.Item.Kind.Type is not (GroupKinds.RegionalAutoscaler or GroupKinds.ZonalAutoscaler))
        {
            return null;
        }

        var group = around.PathAt(around.Item, "target");
        return around.Siblings.Any(other => around.PathAt(other, "target").Same(group))
            ? CloudErrors.Invalid("target", ResourcePath.ComputeBase + group, "Target already referenced by Autoscaler.")
            : null;
    }
}
