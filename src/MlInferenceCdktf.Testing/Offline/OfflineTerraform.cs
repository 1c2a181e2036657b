using MlInferenceCdktf.Sandbox;

namespace MlInferenceCdktf.Testing;

/// <summary>
/// Has the real terraform plan and apply synthesized stacks in a test: no network, no cloud, no credentials. An offline
/// simulation: it shows what Terraform and the google provider do with the configuration, not what Google decides
/// (quota, permissions, availability).
/// </summary>
/// <example>
/// <code>
/// var plan = await before.PlanChangeAsync(after);
/// Assert.False(plan.Replaces("google_compute_global_address"));
/// </code>
/// </example>
public static class OfflineTerraform
{
    /// <summary>Starts a sandbox over a document, for more than one step.</summary>
    /// <param name="document">The stack.</param>
    /// <param name="options">How to run; null for the defaults.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The sandbox, initialized and empty; dispose of it.</returns>
    /// <exception cref="SandboxException">There is no terraform, it is too old, or it refuses the configuration.</exception>
    public static Task<SandboxSession> StartSandboxAsync(this TerraformDocument document, SandboxOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return SandboxSession.StartWithJsonAsync(document.ToCanonicalJson(), options, cancellation);
    }

    /// <summary>Plans a document: from nothing, or from the state that the options name.</summary>
    /// <param name="document">The stack.</param>
    /// <param name="options">How to run; null for the defaults.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="SandboxException">There is no terraform, it is too old, or it cannot plan.</exception>
    public static async Task<TerraformPlan> PlanAsync(this TerraformDocument document, SandboxOptions? options = null, CancellationToken cancellation = default)
    {
        await using var sandbox = await document.StartSandboxAsync(options, cancellation).ConfigureAwait(false);
        return await sandbox.PlanAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Applies a document, then plans the change to another one.</summary>
    /// <param name="applied">The stack as it is applied.</param>
    /// <param name="changed">The stack as it is to be.</param>
    /// <param name="options">How to run; null for the defaults.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The plan of the change.</returns>
    /// <exception cref="SandboxException">There is no terraform, it is too old, or it cannot apply or plan.</exception>
    public static async Task<TerraformPlan> PlanChangeAsync(
        this TerraformDocument applied, TerraformDocument changed, SandboxOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(changed);
        await using var sandbox = await applied.StartSandboxAsync(options, cancellation).ConfigureAwait(false);
        (await sandbox.ApplyAsync(cancellation).ConfigureAwait(false)).OrThrow();
        await sandbox.ChangeAsync(changed.ToCanonicalJson(), cancellation).ConfigureAwait(false);
        return await sandbox.PlanAsync(cancellation).ConfigureAwait(false);
    }
}
