namespace MlInferenceCdktf.Planning;

/// <summary>Where a service stands: what its default name and its grants depend on beside the options.</summary>
/// <param name="Path">The construct's path in the app, such as <c>chat-prod/chat</c>.</param>
/// <param name="Id">The construct's id, such as <c>chat</c>.</param>
/// <param name="Project">The Google Cloud project; null when it is not known at synthesis.</param>
public sealed record ServicePlace(string Path, string Id, string? Project = null);
