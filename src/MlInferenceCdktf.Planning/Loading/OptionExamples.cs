namespace MlInferenceCdktf.Loading;

/// <summary>What a message shows when a key is missing or its value is of the wrong type; keys without an entry say it in words.</summary>
internal static class OptionExamples
{
    private static readonly Dictionary<string, string> s_byKey = new(StringComparer.Ordinal)
    {
        ["cron"] = "\"0 8 * * MON-FRI\"",
        ["duration"] = "8h",
        ["filter"] = "resource.type = \"global\"",
        ["messagesPerReplica"] = "20",
        ["metric"] = "vllm:num_requests_waiting",
        ["minReplicas"] = "4",
        ["subscription"] = "jobs",
        ["target"] = "0.7",
        ["bucket"] = "acme-tfstate",
        ["contactEmail"] = "ml-platform@example.com",
        ["domains"] = "[chat.example.com]",
        ["endpoint"] = "{kind: https, domains: [chat.example.com]}",
        ["hostProject"] = "acme-network",
        ["id"] = "MLI2001",
        ["image"] = "us-docker.pkg.dev/acme/ml/server:1.4",
        ["machine"] = "g2-standard-12",
        ["max"] = "10",
        ["min"] = "1",
        ["model"] = "Qwen/Qwen3-8B",
        ["modelName"] = "mnist",
        ["name"] = "us-central1",
        ["network"] = "shared",
        ["onDemandFloor"] = "1",
        ["perReplica"] = "4",
        ["port"] = "8080",
        ["project"] = "acme-ml-prod",
        ["reason"] = "a test service, used inside the company only",
        ["regions"] = "[us-central1, europe-west4]",
        ["requiredVersion"] = "\">= 1.6\"",
        ["reservation"] = "h200-2027",
        ["server"] = "{kind: vllm, model: Qwen/Qwen3-8B}",
        ["services"] = "{chat: {server: …, machine: …, regions: …, endpoint: …}}",
        ["stack"] = "chat-prod",
        ["subnetworks"] = "{us-central1: serving}",
    };

    /// <summary>An example of a key's value; null when none is known.</summary>
    public static string? Of(string key) => s_byKey.GetValueOrDefault(key);
}
