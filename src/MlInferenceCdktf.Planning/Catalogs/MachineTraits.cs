using System.Text.Json.Serialization;

namespace MlInferenceCdktf.Catalogs;

/// <summary>A processor architecture, in the API's words.</summary>
public enum CpuArchitecture
{
    /// <summary>Intel and AMD.</summary>
    [JsonStringEnumMemberName("x86_64")]
    X64,

    /// <summary>Arm: Axion, Ampere Altra, Grace.</summary>
    [JsonStringEnumMemberName("arm64")]
    Arm64,
}

/// <summary>What host maintenance does to a virtual machine, in the API's words.</summary>
public enum HostMaintenance
{
    /// <summary>It moves to another host while it runs.</summary>
    [JsonStringEnumMemberName("MIGRATE")]
    Migrate,

    /// <summary>It is stopped and started again. A machine with GPUs, and a Spot machine, cannot do better.</summary>
    [JsonStringEnumMemberName("TERMINATE")]
    Terminate,
}

/// <summary>How a machine type's capacity can be had.</summary>
public enum Consumption
{
    /// <summary>On demand, as Spot, or from a reservation.</summary>
    [JsonStringEnumMemberName("standard")]
    Standard,

    /// <summary>As Spot or flex-start only: on demand is refused.</summary>
    [JsonStringEnumMemberName("spot-or-flex-start-only")]
    SpotOrFlexStartOnly,

    /// <summary>From a reservation, as Spot, or as flex-start: plain on demand is refused.</summary>
    [JsonStringEnumMemberName("reservation-spot-or-flex-start")]
    ReservationSpotOrFlexStart,

    /// <summary>From a reservation only.</summary>
    [JsonStringEnumMemberName("reservation-only")]
    ReservationOnly,
}
