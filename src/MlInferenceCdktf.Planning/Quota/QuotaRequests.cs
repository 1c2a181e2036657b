namespace MlInferenceCdktf;

/// <summary>
/// Asks Google for the GPUs that the stack's services need at most: one quota preference (<c>google_cloud_quotas_quota_preference</c>)
/// for each GPU quota and region. Google may grant less, or later; an apply does not wait. A project has one preference for a limit, so
/// only one stack of a project may ask, and for what others use too: state it in <see cref="AtLeast"/>. Asking for less than the
/// project has asks to take quota away. A preference cannot be deleted: it stays when its stack goes, and has to be imported when it
/// comes back (docs/capacity.md).
/// </summary>
public sealed record QuotaRequests
{
    /// <summary>Who is asked back: the address of a Google account that may change the project's quotas.</summary>
    public required string ContactEmail { get; init; }

    /// <summary>Why it is needed, for the people who decide.</summary>
    /// <value>The default is that they are for inference services at their most replicas, with a rollout.</value>
    public string? Justification { get; init; }

    /// <summary>
    /// The least to ask for, where the project has or needs more than this stack: whole numbers by quota and region, such as
    /// <c>NVIDIA-L4-GPUS-per-project-region/us-central1: "40"</c>, or by quota alone for a limit of the whole project.
    /// </summary>
    /// <value>The default is none.</value>
    public ValueMap AtLeast { get; init; } = ValueMap.Empty;
}
