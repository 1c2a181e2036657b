namespace MlInferenceCdktf.Review.Suppressing;

/// <summary>Takes findings out of the verdict: somebody looked, and answers for it until a day.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Address">The finding's first address; <c>*</c> stands for any characters, <c>?</c> for one.</param>
/// <param name="Reason">Why it is fine.</param>
/// <param name="Expires">The last day on which it counts.</param>
/// <param name="Line">Its line in the file, from 1.</param>
public sealed record Suppression(string Rule, string Address, string Reason, DateOnly Expires, int Line);

/// <summary>Weighs a rule's findings otherwise than the rule does.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Severity">What its findings weigh.</param>
/// <param name="Reason">Why.</param>
/// <param name="Line">Its line in the file, from 1.</param>
public sealed record SeverityOverride(string Rule, Severity Severity, string Reason, int Line);

/// <summary>A finding that does not count.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Suppression">What suppresses it.</param>
public sealed record SuppressedFinding(Finding Finding, Suppression Suppression);

/// <summary>A finding that weighs otherwise than its rule says.</summary>
/// <param name="Finding">The finding as it counts.</param>
/// <param name="From">What the rule said.</param>
/// <param name="Override">What changed it.</param>
public sealed record OverriddenSeverity(Finding Finding, Severity From, SeverityOverride Override);

/// <summary>A suppression that suppresses nothing.</summary>
/// <param name="Suppression">The suppression.</param>
/// <param name="IsExpired">Whether its day is over; else it matches no finding.</param>
public sealed record StaleSuppression(Suppression Suppression, bool IsExpired);
