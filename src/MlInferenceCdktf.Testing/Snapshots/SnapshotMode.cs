namespace MlInferenceCdktf.Testing;

/// <summary>What a difference leads to.</summary>
internal enum SnapshotMode
{
    /// <summary>A failed test, and a received file beside the accepted one.</summary>
    Compare,

    /// <summary>The received text becomes the accepted one.</summary>
    Accept,

    /// <summary>Nothing is compared: a build server was told to accept what it is there to check.</summary>
    Refuse,
}

/// <summary>Accepting is something a person does on purpose, on their own machine.</summary>
internal static class SnapshotModes
{
    public const string AcceptVariable = "ACCEPT_SNAPSHOTS";

    public static SnapshotMode FromEnvironment() => Of(
        Environment.GetEnvironmentVariable(AcceptVariable), Environment.GetEnvironmentVariable("CI"));

    public static SnapshotMode Of(string? accept, string? ci) => (IsOn(accept), IsOn(ci)) switch
    {
        (true, true) => SnapshotMode.Refuse,
        (true, false) => SnapshotMode.Accept,
        _ => SnapshotMode.Compare,
    };

    private static bool IsOn(string? value) =>
        value is "1" || string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
