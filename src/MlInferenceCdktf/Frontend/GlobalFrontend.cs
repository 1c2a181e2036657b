using Constructs;
using HashiCorp.Cdktf.Providers.Google.ComputeBackendService;
using HashiCorp.Cdktf.Providers.Google.ComputeUrlMap;
using MlInferenceCdktf.Emitting;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf;

/// <summary>The global front end: address, forwarding rules, proxies, certificates, URL maps.</summary>
public sealed class GlobalFrontend : Construct
{
    /// <summary>Makes the front end.</summary>
    /// <param name="scope">The construct to stand in.</param>
    /// <param name="id">The id in that construct.</param>
    /// <param name="plan">What was decided.</param>
    /// <param name="backend">Where requests go.</param>
    /// <param name="labels">Labels of what can carry them.</param>
    public GlobalFrontend(Construct scope, string id, FrontendPlan plan, ComputeBackendService backend, ValueMap labels)
        : base(scope, id)
    {
        UrlMap = new(this, "routes", new ComputeUrlMapConfig
        {
            Name = plan.UrlMapName,
            DefaultService = backend.Id,
            Lifecycle = Chain.CreateBeforeDestroy,
        });
        var targets = new ProxyTargets(
            Proxies.Serving(this, plan, UrlMap.Id),
            plan.Redirect is { } redirect ? Proxies.Redirecting(this, redirect) : null);
        Addresses = [.. plan.Addresses.Select(address => new FrontendAddress(this, address, targets, labels))];
    }

    /// <summary>The URL map that routes requests.</summary>
    public ComputeUrlMap UrlMap { get; }

    /// <summary>The addresses, IPv4 first.</summary>
    public IReadOnlyList<FrontendAddress> Addresses { get; }
}
