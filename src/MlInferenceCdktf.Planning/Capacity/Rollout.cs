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

    /// <summary>
    /// Nobody replaces VMs: a new template reaches those that are made or repaired from then on, and others when somebody asks for it
    /// (<c>gcloud compute instance-groups managed update-instances</c>). For machines so scarce that one given back may not be had again.
    /// Old and new replicas serve side by side. On CPU machines evening out zones recreates VMs too, which brings the new template.
    /// </summary>
    Opportunistic,
}
