namespace MlInferenceCdktf.Planning;

/// <summary>What the user's own arguments say.</summary>
internal static class ServerArguments
{
    /// <summary>Whether an argument has a value, written as <c>--name=value</c> or as two arguments.</summary>
    public static bool Say(InferenceServer server, string name, string value) =>
        server.Arguments.Contains($"{name}={value}", StringComparer.Ordinal)
        || server.Arguments.Zip(server.Arguments.Skip(1)).Any(pair =>
            string.Equals(pair.First, name, StringComparison.Ordinal) && string.Equals(pair.Second, value, StringComparison.Ordinal));
}
