using MlInferenceCdktf.Serving;

namespace MlInferenceCdktf.Planning;

/// <summary>Decides the container from what a runtime needs.</summary>
internal static class ServerDecisions
{
    public static Workload Workload(ServerNeeds needs, int gpuCount, int healthPort) => new()
    {
        Image = needs.Image,
        Arguments = needs.Arguments,
        Environment = needs.Environment,
        Port = needs.Port,
        HealthPort = healthPort,
        GpuCount = gpuCount,
    };
}
