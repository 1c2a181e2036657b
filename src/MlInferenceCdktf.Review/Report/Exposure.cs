namespace MlInferenceCdktf.Review;

/// <summary>What a rise of traffic from the floor costs while new replicas start cold, in closed form.</summary>
/// <param name="Group">The instance group manager's Terraform address.</param>
/// <param name="SurgeFactor">How many times the floor's rate arrives.</param>
/// <param name="ColdStartSeconds">The time from a VM's creation to its first answer.</param>
/// <param name="RequestsBefore">Requests beyond capacity during the cold start, with the floor before; null for a new group.</param>
/// <param name="RequestsAfter">The same with the floor after; null for a group that goes.</param>
/// <param name="ReplicasToSurvive">The least replicas at which none is beyond capacity.</param>
public sealed record Exposure(string Group, double SurgeFactor, double ColdStartSeconds, double? RequestsBefore, double? RequestsAfter, int ReplicasToSurvive);
