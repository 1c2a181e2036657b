namespace MlInferenceCdktf.Review;

/// <summary>One edit from which several changes follow.</summary>
/// <param name="Id">Its id within the report, such as <c>cause-1</c>.</param>
/// <param name="Title">The edit in words: <c>label `team` changed; the model image did not</c>.</param>
/// <param name="Addresses">The resources where it starts.</param>
/// <param name="Follows">The resources that change because of it.</param>
public sealed record RootCause(string Id, string Title, IReadOnlyList<string> Addresses, IReadOnlyList<string> Follows);
