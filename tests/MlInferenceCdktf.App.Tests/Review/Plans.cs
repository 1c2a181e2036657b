namespace MlInferenceCdktf.App.Tests.Review;

/// <summary>Small plans, as <c>terraform show -json</c> writes them.</summary>
internal static class Plans
{
    public const string Address = "google_compute_global_address.ip";

    /// <summary>Releases the public address: T01 blocks.</summary>
    public static string Blocked { get; } = Plan($$"""
        {
          "address": "{{Address}}", "mode": "managed", "type": "google_compute_global_address", "name": "ip",
          "change": { "actions": ["delete"], "before": { "address": "203.0.113.5", "name": "chat-ip" }, "after": null, "after_unknown": {}, "before_sensitive": {}, "after_sensitive": false }
        }
        """);

    public static string Empty { get; } = Plan("");

    /// <summary>Planning stopped half way.</summary>
    public static string Incomplete { get; } = Empty.Replace("\"errored\": false", "\"errored\": true", StringComparison.Ordinal);

    public static string TooNew { get; } = Empty.Replace("\"1.2\"", "\"2.0\"", StringComparison.Ordinal);

    private static string Plan(string changes) => $$"""
        {
          "format_version": "1.2", "terraform_version": "1.11.4", "errored": false, "complete": true, "applyable": true,
          "resource_changes": [{{changes}}], "output_changes": {}, "configuration": { "root_module": {} }
        }
        """;
}
