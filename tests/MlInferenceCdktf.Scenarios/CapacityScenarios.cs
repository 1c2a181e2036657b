namespace MlInferenceCdktf.Scenarios;

/// <summary>Services on Spot, on Spot beside on demand, on a reservation, with machines to fall back on and stopped replicas.</summary>
public static class CapacityScenarios
{
    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("spot-l4", "Spot only, with machines to fall back on", Services.Alone(Spot)),
        new("mixed-l4", "Spot beside an on-demand floor; one region with a larger one", Services.Alone(Mixed)),
        new("reserved-h200", "A3 Ultra machines of a future reservation, rolled out in place", Services.Alone(Reserved)),
        new("standby-cpu", "stopped replicas, fallback machines and a limited run time on CPU machines", Services.Alone(Standby, "embed")),
    ];

    private static InferenceOptions Spot => Services.Gpu with
    {
        Capacity = Capacity.Spot() with { FallbackMachines = ["g2-standard-16", "g2-standard-32"] },
        Boot = new() { DrainTimeout = TimeSpan.FromSeconds(25) },
    };

    private static InferenceOptions Mixed => Services.Gpu with
    {
        Replicas = new(3, 12),
        Capacity = Capacity.Mixed(onDemandFloor: 1),
        Regions = ["us-central1", new("europe-west4") { Capacity = Capacity.Mixed(onDemandFloor: 2) with { OnDemandMax = 4 } }],
    };

    private static InferenceOptions Reserved => Services.Gpu with
    {
        Server = InferenceServer.Vllm("Qwen/Qwen3-235B-A22B"),
        Machine = "a3-ultragpu-8g",
        Replicas = new(2, 3),
        Capacity = Capacity.Reserved("h200-2027"),
        Regions = [new("us-central1") { Zones = ["us-central1-b"] }],
    };

    private static InferenceOptions Standby => Services.Cpu with
    {
        Machine = "e2-standard-8",
        Capacity = Capacity.OnDemand() with
        {
            FallbackMachines = ["n2-standard-8", "n2d-standard-8"],
            Standby = 2,
            MaxRunDuration = TimeSpan.FromDays(7),
        },
    };
}
