using MlInferenceCdktf.Sandbox.Planning;

namespace MlInferenceCdktf.Sandbox.Protocol;

/// <summary>What terraform configured over one connection: each alias of a provider has its own, and they share one host.</summary>
internal sealed class ProviderConnection
{
    public ProviderSettings Settings { get; set; } = ProviderSettings.Empty;
}
