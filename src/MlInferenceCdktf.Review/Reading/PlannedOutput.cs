using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Reading;

/// <summary>One entry of <c>output_changes</c>.</summary>
internal sealed record PlannedOutput(string Name, PlanAction Action, PlanValue Before, PlanValue After);
