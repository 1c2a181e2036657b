using System.Globalization;
using Constructs;
using HashiCorp.Cdktf.Providers.Google.ComputeGlobalAddress;
using HashiCorp.Cdktf.Providers.Google.ComputeGlobalForwardingRule;
using HashiCorp.Cdktf.Providers.Google.DataGoogleComputeGlobalAddress;
using MlInferenceCdktf.Emitting;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf;

/// <summary>One address of the front end, with its forwarding rules.</summary>
public sealed class FrontendAddress : Construct
{
    internal FrontendAddress(GlobalFrontend scope, AddressPlan plan, ProxyTargets targets, ValueMap labels)
        : base(scope, plan.Ipv6 ? "ipv6" : "ipv4")
    {
        Address = plan.Existing ? null : Reserve(plan, labels);
        IpAddress = Address?.Address ?? Existing(plan.Name);
        var rules = plan.Rules.Select(rule => CreateRule(rule, targets, labels)).ToArray();
        ForwardingRule = rules[0];
        RedirectRule = rules.ElementAtOrDefault(1);
    }

    /// <summary>The reserved address; null when an existing one is used.</summary>
    public ComputeGlobalAddress? Address { get; }

    /// <summary>The IP address; a token.</summary>
    public string IpAddress { get; }

    /// <summary>The forwarding rule that serves.</summary>
    public ComputeGlobalForwardingRule ForwardingRule { get; }

    /// <summary>The forwarding rule that redirects HTTP to HTTPS; null without one.</summary>
    public ComputeGlobalForwardingRule? RedirectRule { get; }

    /// <summary>Nothing but labels may ever vary here: everything else of an address replaces it.</summary>
    private ComputeGlobalAddress Reserve(AddressPlan plan, ValueMap labels) => new(this, "address", new ComputeGlobalAddressConfig
    {
        Name = plan.Name,
        IpVersion = plan.Ipv6 ? "IPV6" : "IPV4",
        Labels = Chain.Labels(labels),
        Lifecycle = Chain.CreateBeforeDestroy,
    });

    private string Existing(string name) =>
        new DataGoogleComputeGlobalAddress(this, "existing-address", new DataGoogleComputeGlobalAddressConfig { Name = name }).Address;

    /// <summary>
    /// Keyed by port, so that no two rules ever meet on one. No description and no IP version beside an address: both replace a
    /// rule, and it serves while it stands.
    /// </summary>
    private ComputeGlobalForwardingRule CreateRule(ForwardingRulePlan rule, ProxyTargets targets, ValueMap labels)
    {
        var port = rule.Port.ToString(CultureInfo.InvariantCulture);
        return new(this, $"port-{port}", new ComputeGlobalForwardingRuleConfig
        {
            Name = rule.Name,
            IpAddress = IpAddress,
            IpProtocol = "TCP",
            PortRange = port,
            LoadBalancingScheme = Chain.ExternalManaged,
            Target = rule.Redirects ? targets.Redirecting! : targets.Serving,
            Labels = Chain.Labels(labels),
            Lifecycle = Chain.CreateBeforeDestroy,
        });
    }
}
