namespace MlInferenceCdktf.Planning.Tests.Loading;

/// <summary>Texts that tests start from, and what is asked of every answer.</summary>
internal static class Yaml
{
    public const string FileName = "inference.yaml";

    /// <summary>The file of the README, on 12 lines.</summary>
    public const string Valid = """
        project: acme-ml-prod
        stack: chat-prod
        labels: {team: chat}
        terraform: {requiredVersion: ">= 1.6", backend: {kind: gcs, bucket: acme-tfstate, prefix: chat-prod}}
        services:
          chat:
            server: {kind: vllm, model: Qwen/Qwen3-8B}
            machine: g2-standard-12
            regions: [us-central1, {name: asia-southeast1, maxReplicas: 4}]
            replicas: {min: 1, max: 10}
            coldStart: 15m
            endpoint: {kind: https, domains: [chat.example.com], redirectHttp: false}

        """;

    /// <summary>The valid file with one text changed.</summary>
    public static string With(string right, string wrong)
    {
        Assert.Contains(right, Valid, StringComparison.Ordinal);
        return Valid.Replace(right, wrong, StringComparison.Ordinal);
    }

    public static InferenceAppResult Load(string text) => InferenceAppLoader.Parse(text, FileName);

    public static InferenceApp LoadWhole(string text) => Whole(Load(text));

    public static InferenceApp Whole(InferenceAppResult result)
    {
        Assert.True(result.App is not null, $"the file should be right, and this was found:\n{Text(result)}");
        Assert.Empty(result.Diagnostics);
        return result.App;
    }

    public static string Text(InferenceAppResult result) => string.Join('\n', result.Diagnostics);
}
