using System.Net;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Planning.Customizing;

/// <summary>What the provider's CustomizeDiff functions do, by the attributes a type has and by type.</summary>
internal static class Customizations
{
    /// <summary>Hand-written resources that leave an attribute to the API (real provider, bucket and template plans).</summary>
    private static readonly HashSet<(string Type, string Attribute)> WithoutDefault =
    [
        ("google_storage_bucket", "project"),
        ("google_compute_instance_template", "region"),
    ];

    public static void Apply(Customization plan)
    {
        DefaultsOfProvider(plan);
        Labels.Apply(plan);
        switch (plan.Schema.Type)
        {
            case "google_service_account":
                ServiceAccount(plan);
                break;
            case "google_compute_subnetwork":
                Subnetwork(plan);
                break;
        }
    }

    /// <summary>Why the provider refuses to plan; null where it does not.</summary>
    public static string? Fault(Customization plan) => plan.Schema.Type switch
    {
        "google_compute_instance_template" or "google_compute_region_instance_template" => TemplateDisks.Fault(plan),
        _ => null,
    };

    /// <summary>The SDK plans the provider's project, region and zone where the configuration has none.</summary>
    private static void DefaultsOfProvider(Customization plan)
    {
        if (!plan.Schema.HasCustomizeDiff)
        {
            return;
        }

        FromProvider(plan, "project", plan.Provider.Project);
        FromProvider(plan, "region", plan.Provider.Region);
        FromProvider(plan, "zone", plan.Provider.Zone);
    }

    private static void FromProvider(Customization plan, string name, TfValue value)
    {
        if (!WithoutDefault.Contains((plan.Schema.Type, name)) && plan.Schema.Block[name] is { Optional: true, Computed: true } && plan.Configured[name].IsNull && !value.IsNull)
        {
            plan.Set(name, value);
        }
    }

    /// <summary>A range may grow in place; a range that loses addresses is another subnetwork.</summary>
    private static void Subnetwork(Customization plan)
    {
        if (plan.Prior["ip_cidr_range"].Text is { } old && plan.Planned("ip_cidr_range").Text is { } next
            && IPNetwork.TryParse(old, out var before) && IPNetwork.TryParse(next, out var after)
            && !(after.PrefixLength <= before.PrefixLength && after.Contains(before.BaseAddress)))
        {
            plan.Replace("ip_cidr_range");
        }
    }

    /// <summary>The e-mail address of a new account follows from its id and project.</summary>
    private static void ServiceAccount(Customization plan)
    {
        var (id, project) = (plan.Planned("account_id"), plan.Planned("project"));
        if (!plan.IsNew || id.Text is not { } account || project.Text is not { } name)
        {
            return;
        }

        var email = $"{account}@{name}.iam.gserviceaccount.com";
        plan.Set("email", TfValue.Of(email));
        plan.Set("member", TfValue.Of($"serviceAccount:{email}"));
    }
}
