namespace MlInferenceCdktf.Scenarios;

/// <summary>One change of what a stack says beside its services' options.</summary>
/// <param name="Option">The option, as <c>Record.Property</c>.</param>
/// <param name="What">What changes.</param>
/// <param name="Before">The stack before.</param>
/// <param name="After">The stack after.</param>
public sealed record AppMutation(string Option, string What, InferenceApp Before, InferenceApp After)
{
    private static readonly QuotaRequests s_requests = new() { ContactEmail = "ml-platform@example.com" };

    private static readonly InferenceApp s_asking = Services.Alone(Services.Gpu) with { Quota = s_requests };

    /// <summary>Every such change.</summary>
    public static IReadOnlyList<AppMutation> All { get; } =
    [
        new("InferenceApp.Quota", "asked for", Services.Alone(Services.Gpu), s_asking),
        new("InferenceApp.Quota", "no longer asked for", s_asking, Services.Alone(Services.Gpu)),
        new("InferenceApp.Quota", "for more replicas", s_asking, Services.Alone(Services.Gpu with { Replicas = new(1, 30) }) with { Quota = s_requests }),
        new("InferenceApp.Quota", "for one region more", s_asking, Services.Alone(Services.Gpu with { Regions = ["asia-southeast1", .. Services.Gpu.Regions] }) with { Quota = s_requests }),
        new("InferenceApp.Quota", "for one region fewer", s_asking, Services.Alone(Services.Gpu with { Regions = ["us-central1"] }) with { Quota = s_requests }),
        Requests("ContactEmail", s_requests with { ContactEmail = "on-call@example.com" }),
        Requests("Justification", s_requests with { Justification = "Launch in May" }),
        Requests("AtLeast", s_requests with { AtLeast = new Dictionary<string, string>(StringComparer.Ordinal) { ["GPUS-ALL-REGIONS-per-project"] = "64" } }),
    ];

    /// <summary>The change, as tests list it.</summary>
    public override string ToString() => $"{Option}: {What}";

    private static AppMutation Requests(string property, QuotaRequests after) => new($"QuotaRequests.{property}", "another", s_asking, s_asking with { Quota = after });
}
