namespace MlInferenceCdktf.Review;

/// <summary>A Terraform output that changes.</summary>
/// <param name="Name">The output's name.</param>
/// <param name="Action">What happens to it.</param>
/// <param name="Value">Its value before and after, sensitive ones replaced.</param>
public sealed record OutputChange(string Name, PlanAction Action, ValueChange Value);
