using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Sandbox.Cloud;

/// <summary>What the project answers: an object, an error, or neither.</summary>
/// <param name="Object">The object, the caller's own copy.</param>
/// <param name="Error">Google's error.</param>
public sealed record CloudAnswer(JsonObject? Object, CloudError? Error);

/// <summary>An error as Google's APIs give it.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Reason">The reason word, such as <c>alreadyExists</c>.</param>
/// <param name="Message">The text, in Google's words where they are known.</param>
public sealed record CloudError(int Status, string Reason, string Message);
