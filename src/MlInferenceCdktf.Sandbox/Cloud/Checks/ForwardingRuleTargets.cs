using MlInferenceCdktf.Sandbox.Cloud.Kinds;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Checks;

/// <summary>
/// A rule that leads to an HTTP proxy is never led to an HTTPS proxy, nor back (compute v1 globalForwardingRules.setTarget:
/// "The new target should be of the same type as the old target").
/// </summary>
internal static class ForwardingRuleTargets
{
    private const string Target = "target";

    public static CloudError? Check(Neighbourhood around)
    {
        if (around.Item.Kind.Type is not FrontendKinds.Rule || around.Before is not { } before
            || around.PathAt(before, Target) is not { } old || around.PathAt(around.Item, Target) is not { } next)
        {
            return null;
        }

        return ResourcePath.Collection(old).Same(ResourcePath.Collection(next))
            ? null
            : CloudErrors.Invalid(Target, ResourcePath.ComputeBase + next, $"The new target must be of the same type as the old target, which is in collection '{ResourcePath.Collection(old)}'.");
    }
}
