using MlInferenceCdktf.Review.Reading;

namespace MlInferenceCdktf.Review.Causes;

/// <summary>An edit in words, and the resources where it was made.</summary>
internal sealed record Cause(string Title, IReadOnlyList<PlannedResource> Origins);
