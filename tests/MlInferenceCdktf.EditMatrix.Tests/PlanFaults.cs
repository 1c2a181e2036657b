using MlInferenceCdktf.Sandbox;
using MlInferenceCdktf.Scenarios;

namespace MlInferenceCdktf.EditMatrix.Tests;

/// <summary>What a plan must not do to clients, whatever the edit.</summary>
internal static class PlanFaults
{
    public static IEnumerable<string> In(TerraformPlan plan, Losses givenUp) =>
    [
        .. givenUp.HasFlag(Losses.Address) ? [] : Gone(plan, "google_compute_global_address").Select(static address => $"clients lose the address: {Text(address)}"),
        .. givenUp.HasFlag(Losses.Certificates) ? [] : LostCertificates(plan),
        .. LostRules(plan),
    ];

    private static IEnumerable<string> LostCertificates(TerraformPlan plan)
    {
        var served = Kept(plan, "google_compute_managed_ssl_certificate").Select(static each => Domains(each.After)).ToHashSet(StringComparer.Ordinal);
        return Gone(plan, "google_compute_managed_ssl_certificate")
            .Where(each => served.Contains(Domains(each.Before)))
            .Select(static each => $"a domain that stays loses its certificate: {Text(each)}");
    }

    /// <summary>A rule may go with its port or its address; one that both stayed must stay.</summary>
    private static IEnumerable<string> LostRules(TerraformPlan plan)
    {
        var served = Kept(plan, "google_compute_global_forwarding_rule").Select(static each => Socket(each.After)).ToHashSet(StringComparer.Ordinal);
        return Gone(plan, "google_compute_global_forwarding_rule")
            .Where(each => served.Contains(Socket(each.Before)))
            .Select(static each => $"a forwarding rule goes whose port and address stay: {Text(each)}");
    }

    private static IEnumerable<PlannedResource> Gone(TerraformPlan plan, string type) =>
        plan.Changes.Where(each => each.Type == type && each.Action is PlannedAction.Replace or PlannedAction.Delete or PlannedAction.Forget);

    private static IEnumerable<PlannedResource> Kept(TerraformPlan plan, string type) =>
        plan.Changes.Where(each => each.Type == type && each.After is not null);

    private static string Domains(System.Text.Json.Nodes.JsonObject? certificate) => certificate?["managed"]?[0]?["domains"]?.ToJsonString() ?? "";

    private static string Socket(System.Text.Json.Nodes.JsonObject? rule) => $"{rule?["ip_address"]} {rule?["port_range"]}";

    private static string Text(PlannedResource resource) =>
        $"{resource.Address} is planned to {string.Join(" and ", resource.Actions)} {string.Join(' ', resource.ReplacePaths)}";
}
