using HashiCorp.Cdktf;

namespace MlInferenceCdktf;

/// <summary>Emits a service's Terraform outputs, named by its path in the stack.</summary>
internal static class ServiceOutputs
{
    public static void Emit(GlobalAutoscaledInference service)
    {
        var path = service.Node.Path.Split('/')[1..];
        Output("address", service.IpAddress, service.Plan.Frontend.Tls is null ? "The address clients connect to." : "The address clients connect to; point the domains' A records at it.");
        Output("url", service.Url, "Where clients ask.");
        if (service.Frontend.Addresses.ElementAtOrDefault(1) is { } ipv6)
        {
            Output("address_ipv6", ipv6.IpAddress, "The IPv6 address; point the domains' AAAA records at it.");
        }

        Output("instance_groups", service.Pools.ToDictionary(r => r.Key, r => r.Value.InstanceGroup, StringComparer.Ordinal),
            "The managed instance groups, by region.");

        void Output(string name, object value, string description)
        {
            var output = new TerraformOutput(service, $"output-{name}", new TerraformOutputConfig { Value = value, Description = description });
            output.OverrideLogicalId(string.Join('_', [.. path, name]));
        }
    }
}
