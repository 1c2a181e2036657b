namespace MlInferenceCdktf.Planning;

/// <summary>Who the replicas are, and what they may read.</summary>
public sealed record IdentityPlan
{
    /// <summary>The service account's id.</summary>
    public required string AccountId { get; init; }

    /// <summary>The Artifact Registry repository the image is pulled from, when it is in the stack's project.</summary>
    public required ImageRepository? ImageRepository { get; init; }

    /// <summary>The bucket of the weights; null without one. It may be a token.</summary>
    public required string? WeightsBucket { get; init; }

    /// <summary>The secrets of the stack's own project, by name.</summary>
    public required ValueList<string> Secrets { get; init; }
}

/// <summary>An Artifact Registry repository.</summary>
/// <param name="Location">Its location.</param>
/// <param name="Name">Its name.</param>
public sealed record ImageRepository(string Location, string Name);

/// <summary>What is recorded, and who is told.</summary>
/// <param name="Dashboard">Whether a dashboard is made.</param>
/// <param name="NotificationChannels">Who hears of failing requests.</param>
public sealed record ObservabilityPlan(bool Dashboard, ValueList<string> NotificationChannels);
