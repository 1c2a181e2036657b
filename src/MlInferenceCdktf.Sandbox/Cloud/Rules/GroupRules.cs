using System.Collections.Immutable;
using MlInferenceCdktf.Sandbox.Cloud.Kinds;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Rules;

/// <summary>Managed instance groups, without their update policy.</summary>
internal static class GroupRules
{
    private static readonly ImmutableArray<string> _regional = [GroupKinds.Regional];
    private static readonly ImmutableArray<string> _types = [GroupKinds.Regional, GroupKinds.Zonal];

    public static ApiRule[] All { get; } =
    [
        ApiRule.Value("target-shape", _regional, "distribution_policy_target_shape", "compute v1 DistributionPolicy.targetShape",
            value => value.Value is "EVEN" or "BALANCED" or "ANY" or "ANY_SINGLE_ZONE" ? null : "Must be EVEN, BALANCED, ANY or ANY_SINGLE_ZONE."),
        ApiRule.Whole("zones-of-region", _regional, "distribution_policy_zones", "compute v1 DistributionPolicy.zones", ForeignZone),
        ApiRule.Whole("redistribution", _regional, "update_policy.instance_redistribution_type", "compute/docs/instance-groups/regional-mig-distribution-shape",
            body => body.Text("distribution_policy_target_shape") is ("BALANCED" or "ANY_SINGLE_ZONE") and var shape && body.Text("update_policy.instance_redistribution_type") is "PROACTIVE"
                ? $"instanceRedistributionType must be NONE with distribution_policy_target_shape {shape}." : null),
        ApiRule.Whole("flexibility-shape", _regional, "instance_flexibility_policy", "compute/docs/instance-groups/regional-mig-distribution-shape",
            body => body.Has("instance_flexibility_policy") && IsEven(body)
                ? "Instance flexibility policy is supported only for RMIGs with target shapes ANY, ANY_SINGLE_ZONE and BALANCED." : null),
        ApiRule.Whole("flexibility-twice", _regional, "instance_flexibility_policy", "compute v1 InstanceGroupManagerInstanceFlexibilityPolicy: a machine type once",
            body => Repeats.First(body.At("instance_flexibility_policy.instance_selections.machine_types").Select(machine => machine.Value ?? "")) is { } twice
                ? $"Machine type '{twice}' is in more than one instance selection." : null),
        ApiRule.Whole("canary-shape", _regional, "version", "compute/docs/instance-groups/regional-mig-distribution-shape",
            body => body.At("version").Count() > 1 && !IsEven(body) ? "Two versions need distribution_policy_target_shape EVEN." : null),
        ApiRule.Block("version-size", _types, "version.target_size", "fixed", "compute v1 FixedOrPercent: one of fixed and percent",
            size => size.Amount("fixed") is not null && size.Amount("percent") is not null ? "Exactly one of fixed and percent can be set in target_size." : null),
        ApiRule.Whole("version-rest", _types, "version.target_size", "compute v1 InstanceGroupManagerVersion.targetSize: one version leaves it unset",
            body => body.Has("version") && body.At("version").All(version => version.Has("target_size")) ? "Exactly one version must leave target_size unset." : null),
        ApiRule.Value("healing-delay", _types, "auto_healing_policies.initial_delay_sec", "compute v1 InstanceGroupManagerAutoHealingPolicy.initialDelaySec: 0 to 3600", Hour),
        ApiRule.Value("standby-delay", _types, "standby_policy.initial_delay_sec", "compute v1 InstanceGroupManagerStandbyPolicy.initialDelaySec: 0 to 3600", Hour),
        ApiRule.Value("named-port", _types, "named_port.port", "compute v1 NamedPort.port", Ports.Check),
        ApiRule.Value("named-port-name", _types, "named_port.name", "compute v1 NamedPort.name: RFC 1035",
            name => NameRules.IsComputeName(name) ? null : "The name of a named_port must comply with RFC 1035."),
        ApiRule.Whole("named-port-twice", _types, "named_port.name", "compute v1 NamedPort",
            body => Repeats.First(body.At("named_port").Select(port => $"{port.Text("name")}:{port.Text("port")}")) is { } twice ? $"Duplicate named_port '{twice}'." : null),
    ];

    private static bool IsEven(Body body) => body.Text("distribution_policy_target_shape") is null or "EVEN";

    private static string? Hour(Body value) => value.Decimal is < 0 or > 3600 ? "Must be between 0 and 3600 seconds." : null;

    private static string? ForeignZone(Body body)
    {
        var region = body.Text("region") is { } text ? ResourcePath.Last(text) : null;
        var zone = region is null ? null : body.At("distribution_policy_zones").Select(zone => ResourcePath.Last(zone.Value!)).FirstOrDefault(zone => !ResourcePath.RegionOfZone(zone).Same(region));
        return zone is null ? null : $"Zone '{zone}' of distribution_policy_zones is not in region '{region}'.";
    }
}
