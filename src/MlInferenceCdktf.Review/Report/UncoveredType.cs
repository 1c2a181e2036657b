namespace MlInferenceCdktf.Review;

/// <summary>Changes of a resource type without rules.</summary>
/// <param name="Type">The resource type.</param>
/// <param name="Changed">How many change.</param>
/// <param name="Destructive">How many of them are deleted or replaced.</param>
public sealed record UncoveredType(string Type, int Changed, int Destructive);
