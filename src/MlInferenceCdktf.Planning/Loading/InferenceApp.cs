using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Loading;

namespace MlInferenceCdktf;

/// <summary>What one file describes: a stack of inference services in one project.</summary>
public sealed record InferenceApp
{
    /// <summary>The Google Cloud project everything is made in.</summary>
    public required string Project { get; init; }

    /// <summary>The stack's id: 1 to 63 letters, digits and hyphens, starting with a letter. Its folder and its state are named by it.</summary>
    public required string Stack { get; init; }

    /// <summary>Labels of every service; a service's own labels win.</summary>
    /// <value>The default is none.</value>
    public ValueMap Labels { get; init; } = ValueMap.Empty;

    /// <summary>What Terraform itself is told.</summary>
    /// <value>The default is version 1.6 or newer and a local state.</value>
    public TerraformSettings Terraform { get; init; } = new();

    /// <summary>Asks Google for the GPU quota of the services.</summary>
    /// <value>The default is that nobody asks; <c>explain</c> and the manifest say what is needed.</value>
    public QuotaRequests? Quota { get; init; }

    /// <summary>The services, 1 to 40, by their ids, which have the form of the stack's. An id is part of every address: changing it replaces the service.</summary>
    public required ServiceMap Services { get; init; }

    /// <summary>The options of a service, with the labels of all services.</summary>
    /// <param name="serviceId">The service's id.</param>
    /// <exception cref="KeyNotFoundException">There is no such service.</exception>
    public InferenceOptions OptionsOf(string serviceId) => Services[serviceId].WithLabelsBelow(Labels);

    /// <summary>Checks project, ids, number of services, backend, version and requests for quota; the services' options are the planner's to check.</summary>
    /// <returns>What is wrong; empty when nothing is.</returns>
    public ValueList<Diagnostic> Check() =>
        AppRules.Check(new(Project, Stack, Terraform.RequiredVersion, Terraform.Backend, [.. Services.Keys], Quota));
}

internal static class ServiceLabels
{
    public static InferenceOptions WithLabelsBelow(this InferenceOptions options, ValueMap common) =>
        options with { Labels = common.With(options.Labels) };
}
