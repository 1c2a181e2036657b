namespace MlInferenceCdktf.Planning.Tests.Options;

/// <summary>An instance of each type of option on which nothing but what is required was set.</summary>
internal static class OptionSamples
{
    private static readonly object[] s_all =
    [
        Sample.Cpu,
        InferenceServer.Vllm("Qwen/Qwen3-8B"),
        InferenceServer.Container("ghcr.io/acme/server:1", 8080),
        new InferenceRegion("us-central1"),
        Endpoint.Https("chat.example.com"),
        Endpoint.InsecureHttp(),
        ScalingSignal.Cpu(),
        ScalingSignal.RequestRate(4),
        NetworkSource.Create(),
        NetworkSource.Existing("shared", ValueMap.Empty),
        NetworkSource.SharedVpc("acme-network", "shared", ValueMap.Empty),
        new BootDisk(),
        new HealthOptions(),
        new ObservabilityOptions(),
        InferenceDefaults.V1,
    ];

    public static object Of(Type type) => s_all.First(type.IsInstanceOfType);
}
