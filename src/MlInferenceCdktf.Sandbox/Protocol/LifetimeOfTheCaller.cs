using Microsoft.Extensions.Hosting;

namespace MlInferenceCdktf.Sandbox.Protocol;

/// <summary>Signals of the process are the caller's: the default lifetime would take Ctrl+C for itself, and the program went on.</summary>
internal sealed class LifetimeOfTheCaller : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
