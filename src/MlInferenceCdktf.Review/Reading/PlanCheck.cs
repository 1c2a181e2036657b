namespace MlInferenceCdktf.Review.Reading;

/// <summary>A check block that does not pass.</summary>
internal sealed record PlanCheck(string Address, string Status, IReadOnlyList<string> Problems);
