using HashiCorp.Cdktf;
using MlInferenceCdktf.Text;

namespace MlInferenceCdktf.Emitting;

/// <summary>What every emitter says the same way.</summary>
internal static class Chain
{
    /// <summary>The scheme of the global external Application Load Balancer. Always emitted: the provider's default is the classic one.</summary>
    public const string ExternalManaged = "EXTERNAL_MANAGED";

    /// <summary>The name under which a group's serving port is known to the backend service.</summary>
    public const string ServingPortName = "serving";

    /// <summary>
    /// A replaced resource is made before the old one goes, references move, and the old one goes last. In state from the
    /// first apply on: Terraform decides the order of a removal by what the state says.
    /// </summary>
    public static TerraformResourceLifecycle CreateBeforeDestroy => new() { CreateBeforeDestroy = true };

    /// <summary>Labels, or nothing when there are none, so that the attribute is left out.</summary>
    public static Dictionary<string, string>? Labels(ValueMap labels) => labels.Count == 0
        ? null
        : labels.ToDictionary(l => TerraformText.Escape(l.Key), l => TerraformText.Escape(l.Value), StringComparer.Ordinal);
}
