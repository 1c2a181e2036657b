using System.Text.Json.Serialization;

namespace MlInferenceCdktf;

/// <summary>How a group replaces its VMs when their template changes.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Rollout>))]
public enum Rollout
{
    /// <summary>A new VM in every zone first, then the old ones: no serving is lost, but spare machines and quota are needed.</summary>
    SurgeFirst,

    /// <summary>
    /// One VM in every zone is taken away, then replaced: for scarce machines without spare capacity. Needs more replicas than zones.
    /// </summary>
    InPlace,
}
