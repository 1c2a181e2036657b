using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf.Manifest;

/// <summary>How much of one quota is used at most.</summary>
/// <param name="Service">The service whose quota it is.</param>
/// <param name="QuotaId">The quota's id in the Cloud Quotas API.</param>
/// <param name="Dimensions">What its limit is for: region, GPU family, VM family.</param>
/// <param name="Amount">How much: pieces, or GB of disks.</param>
/// <param name="Verified">Whether the id was found in public documentation or code.</param>
public sealed record ManifestQuota(string Service, string QuotaId, IReadOnlyDictionary<string, string> Dimensions, long Amount, bool Verified)
{
    internal static ManifestQuota Of(QuotaDemand demand) =>
        new("compute.googleapis.com", demand.Quota, demand.Dimensions.ToDictionary(StringComparer.Ordinal), demand.Amount, demand.Verified);
}
