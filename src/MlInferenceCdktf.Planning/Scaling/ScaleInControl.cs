namespace MlInferenceCdktf;

/// <summary>
/// How slowly replicas may go: within the window a region's size falls at most so far below the highest size that was recommended in it.
/// All of that may go at once (Google's words).
/// </summary>
public sealed record ScaleInControl
{
    /// <summary>The most replicas of a region that may go within the window; 1 to 2,000. Not together with a percentage.</summary>
    /// <value>The default is a tenth of the most replicas the region may have, at least 1.</value>
    public int? MaxReplicas { get; init; }

    /// <summary>The same as a percentage, 1 to 100.</summary>
    /// <value>The default is none.</value>
    public int? MaxPercent { get; init; }

    /// <summary>The window: 1 minute to 1 hour, in whole seconds.</summary>
    /// <value>The default is one cold start, at least 10 minutes.</value>
    public TimeSpan? Window { get; init; }
}
