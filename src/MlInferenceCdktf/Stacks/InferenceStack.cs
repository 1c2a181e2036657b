using Constructs;
using HashiCorp.Cdktf;
using HashiCorp.Cdktf.Providers.Google.Provider;
using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Emitting;

namespace MlInferenceCdktf;

/// <summary>A Terraform stack for inference services: Google provider, state backend, versions.</summary>
public sealed class InferenceStack : TerraformStack
{
    /// <summary>Makes the stack.</summary>
    /// <param name="scope">The app.</param>
    /// <param name="id">The id, also the folder it is written to: letters, digits and hyphens, starting with a letter, at most 63.</param>
    /// <param name="options">Project and Terraform settings.</param>
    /// <exception cref="InferenceOptionsException">The options have errors; the exception lists all of them.</exception>
    public InferenceStack(Construct scope, string id, InferenceStackOptions options)
        : base(StackRules.Checked(scope, id, options), id)
    {
        Project = options.Project;
        var provider = new GoogleProvider(this, "google", new GoogleProviderConfig { Project = options.Project });
        if (Chain.Labels(options.DefaultLabels) is { } labels)
        {
            // Not by the typed argument: CDKTF would write the keys of a provider's map in snake case.
            provider.AddOverride("default_labels", labels);
        }

        StateBackends.Emit(this, id, options.Terraform.Backend);
        AddOverride("terraform.required_version", options.Terraform.RequiredVersion);
    }

    /// <summary>The Google Cloud project.</summary>
    public string Project { get; }
}

/// <summary>What a stack is to be.</summary>
public sealed record InferenceStackOptions
{
    /// <summary>The Google Cloud project's id. Changing it makes everything anew in the other project.</summary>
    public required string Project { get; init; }

    /// <summary>Labels the Google provider puts on every resource of the stack; a change replaces VMs, a few at a time.</summary>
    /// <value>The default is none.</value>
    public ValueMap DefaultLabels { get; init; } = ValueMap.Empty;

    /// <summary>State backend and versions.</summary>
    /// <value>The default is local state and Terraform 1.6 or newer.</value>
    public TerraformSettings Terraform { get; init; } = new();
}
