namespace MlInferenceCdktf;

/// <summary>What Terraform itself is told: its version and where its state is.</summary>
public sealed record TerraformSettings
{
    /// <summary>The Terraform versions that may apply the stack, such as <c>&gt;= 1.6, &lt; 2.0</c>.</summary>
    /// <value>The default is &gt;= 1.6.</value>
    public string RequiredVersion { get; init; } = ">= 1.6";

    /// <summary>Where the state is kept.</summary>
    /// <value>The default is a local file.</value>
    public StateBackend Backend { get; init; } = StateBackend.Local();
}
