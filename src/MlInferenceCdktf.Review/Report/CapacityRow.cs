namespace MlInferenceCdktf.Review;

/// <summary>One group's capacity before and after, a line of the capacity table.</summary>
/// <param name="Group">The instance group manager's Terraform address.</param>
/// <param name="Service">The backend service's name it serves; empty when it serves none.</param>
/// <param name="Region">The region.</param>
/// <param name="Live">The VMs running when the plan was made; null when the plan does not say.</param>
/// <param name="Before">The capacity before; null for a new group.</param>
/// <param name="After">The capacity after; null for a group that goes.</param>
public sealed record CapacityRow(string Group, string Service, string Region, int? Live, CapacityState? Before, CapacityState? After)
{
    /// <summary>Whether the plan changes it.</summary>
    public bool Changes => Before != After;
}
