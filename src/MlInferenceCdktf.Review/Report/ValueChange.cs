namespace MlInferenceCdktf.Review;

/// <summary>One value before and after, as text that may be shown: sensitive values are already replaced.</summary>
/// <param name="Path">The attribute's path, such as <c>autoscaling_policy.min_replicas</c>.</param>
/// <param name="Before">The value before; null when there was none.</param>
/// <param name="After">The value after; null when there is none, <see cref="Unknown"/> when only apply tells.</param>
/// <param name="Masked">Whether a sensitive value was replaced by <see cref="Sensitive"/>.</param>
public sealed record ValueChange(string Path, string? Before, string? After, bool Masked)
{
    /// <summary>What stands for a value known after apply.</summary>
    public const string Unknown = "(known after apply)";

    /// <summary>What stands for a sensitive value.</summary>
    public const string Sensitive = "(sensitive)";
}
