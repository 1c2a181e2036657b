using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Stack;

/// <summary>One <c>backend</c> of a backend service with the group it means; null when the group is not in the plan.</summary>
/// <param name="Service">The backend service.</param>
/// <param name="Value">The backend.</param>
/// <param name="Group">The group.</param>
/// <param name="Inferred">Whether the group was found by elimination, not by its link.</param>
internal sealed record BackendLink(PlannedResource Service, PlanValue Value, PlannedResource? Group, bool Inferred)
{
    /// <summary>The share of its capacity that the backend is given; 1 when nothing is said.</summary>
    public double Scaler => Value["capacity_scaler"] is { Number: { } scaler } ? scaler : 1;

    public double? Rate => Value["max_rate_per_instance"].Number is > 0 and var rate ? rate : null;
}
