namespace MlInferenceCdktf.Review;

/// <summary>Changes that carry no decision, folded into one line.</summary>
/// <param name="Title">The line, such as <c>44 resources get defaults that a newer provider writes</c>.</param>
/// <param name="Paths">The attributes concerned.</param>
/// <param name="Addresses">The resources whose only changes these are, and those that change otherwise too.</param>
public sealed record NoiseGroup(string Title, IReadOnlyList<string> Paths, IReadOnlyList<string> Addresses);
