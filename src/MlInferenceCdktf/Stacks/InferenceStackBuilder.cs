using HashiCorp.Cdktf;
using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf;

/// <summary>Makes what a file describes: the stack, its services, their outputs, its requests for quota.</summary>
public static class InferenceStackBuilder
{
    /// <summary>Adds the stack of a description to an app.</summary>
    /// <param name="app">The CDKTF app.</param>
    /// <param name="description">What a file describes.</param>
    /// <returns>The stack and its services, by id.</returns>
    /// <exception cref="InferenceOptionsException">The description has errors; the exception lists all of the first service's.</exception>
    public static BuiltStack Add(App app, InferenceApp description)
    {
        ArgumentNullException.ThrowIfNull(description);
        var stack = new InferenceStack(app, description.Stack, new() { Project = description.Project, Terraform = description.Terraform });
        var services = new SortedDictionary<string, GlobalAutoscaledInference>(StringComparer.Ordinal);
        foreach (var id in description.Services.Keys)
        {
            var service = new GlobalAutoscaledInference(stack, id, description.OptionsOf(id));
            service.ExportOutputs();
            services.Add(id, service);
        }

        if (description.Quota is { } quota)
        {
            _ = new QuotaPreferences(stack, "quota-preferences", description.Project, quota,
                services.ToDictionary(service => service.Key, service => service.Value.Plan, StringComparer.Ordinal));
        }

        return new(stack, services);
    }
}

/// <summary>A stack that was made from a description.</summary>
/// <param name="Stack">The stack.</param>
/// <param name="Services">Its services, by id.</param>
public sealed record BuiltStack(InferenceStack Stack, IReadOnlyDictionary<string, GlobalAutoscaledInference> Services);
