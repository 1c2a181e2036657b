using System.Collections.Immutable;
using System.Globalization;
using MlInferenceCdktf.Sandbox.Cloud.Kinds;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Rules;

/// <summary>How a group rolls out (compute v1 InstanceGroupManagerUpdatePolicy, with Google's texts).</summary>
internal static class UpdatePolicyRules
{
    private const string Source = "compute v1 InstanceGroupManagerUpdatePolicy; GoogleCloudPlatform/magic-modules#8210; hashicorp/terraform-provider-google#15202";

    private static readonly ImmutableArray<string> _types = [GroupKinds.Regional, GroupKinds.Zonal];

    public static ApiRule[] All { get; } =
    [
        ApiRule.Whole("surge-zones", [GroupKinds.Regional], "update_policy.max_surge_fixed", Source, body => BelowZones(body, "max_surge_fixed", "maxSurge")),
        ApiRule.Whole("unavailable-zones", [GroupKinds.Regional], "update_policy.max_unavailable_fixed", Source, body => BelowZones(body, "max_unavailable_fixed", "maxUnavailable")),
        ApiRule.Block("surge-or-unavailable", _types, "update_policy", "max_surge_fixed", Source,
            policy => IsZero(policy, "max_surge") && IsZero(policy, "max_unavailable") ? "maxSurge and max_unavailable cannot both be 0." : null),
        ApiRule.Block("recreate-surge", _types, "update_policy", "max_surge_fixed", Source,
            policy => IsRecreate(policy) && (policy.Amount("max_surge_fixed") ?? policy.Amount("max_surge_percent")) is not null
                ? "maxSurge must be equal to 0 when replacement_method is set to RECREATE." : null),
        ApiRule.Block("surge-both", _types, "update_policy", "max_surge_percent", Source, policy => Both(policy, "max_surge")),
        ApiRule.Block("unavailable-both", _types, "update_policy", "max_unavailable_percent", Source, policy => Both(policy, "max_unavailable")),
    ];

    private static bool IsRecreate(Body policy) => policy.Text("replacement_method") is "RECREATE";

    // Stated as zero; what is not stated at all Google fills with the number of zones.
    private static bool IsZero(Body policy, string name) =>
        policy.Number(name + "_fixed") == 0 && policy.Amount(name + "_percent") is null;

    private static string? Both(Body policy, string name) =>
        policy.Amount(name + "_fixed") is not null && policy.Amount(name + "_percent") is not null ? "Only one of fixed and percent can be set." : null;

    private static string? BelowZones(Body body, string argument, string word)
    {
        var zones = body.At("distribution_policy_zones").Count();
        return body.Amount("update_policy." + argument) is { } number && number < zones
            ? string.Create(CultureInfo.InvariantCulture,
                $"Fixed updatePolicy.{word} for regional managed instance group has to be either 0 or at least equal to the number of zones.")
            : null;
    }
}
