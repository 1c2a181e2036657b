namespace MlInferenceCdktf.Review;

/// <summary>A rule of the reviewer, for catalogues.</summary>
/// <param name="Id">Its id, such as <c>T01</c>.</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="MostSevere">The most severe finding it makes.</param>
/// <param name="Why">What goes wrong when nobody looks.</param>
public sealed record RuleInfo(string Id, string Title, Severity MostSevere, string Why);
