namespace MlInferenceCdktf.Review;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Information that changes how to deploy.</summary>
    Note,

    /// <summary>Capacity, latency or security gets worse, or a person has to decide.</summary>
    Warn,

    /// <summary>An outage, the loss of identity, or exposure is the expected result. Deleted data weighs a warning: a person has to say whether it is still needed.</summary>
    Block,
}
