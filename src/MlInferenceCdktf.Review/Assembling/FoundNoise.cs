using MlInferenceCdktf.Review.Reading;

namespace MlInferenceCdktf.Review.Assembling;

/// <summary>A group of noise with what it covers.</summary>
internal sealed record FoundNoise(NoiseGroup Group, ISet<(string Address, string Path)> Changes)
{
    public bool Covers(PlannedResource resource, PathChange change) => Changes.Contains((resource.Address, change.Path));
}
