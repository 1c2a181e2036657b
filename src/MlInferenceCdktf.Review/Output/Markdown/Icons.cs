namespace MlInferenceCdktf.Review.Output;

/// <summary>Signs that the eye finds before it reads; each stands beside its word.</summary>
internal static class Icons
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Blocked => "⛔",
        Verdict.NeedsReview => "⚠️",
        Verdict.NoFindings => "⚪",
        _ => "❔",
    };

    public static string Of(Severity severity) => severity switch
    {
        Severity.Block => "⛔",
        Severity.Warn => "⚠️",
        _ => "ℹ️",
    };
}
