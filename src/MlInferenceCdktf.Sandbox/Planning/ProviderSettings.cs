using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Planning;

/// <summary>A configured provider block; aliases have their own.</summary>
internal sealed record ProviderSettings(TfValue Configuration)
{
    public static readonly ProviderSettings Empty = new(TfValue.Null);

    public TfValue Project => Configuration["project"];

    public TfValue Region => Configuration["region"];

    public TfValue Zone => Configuration["zone"];

    public TfValue DefaultLabels => Configuration["default_labels"];

    /// <summary>The provider labels what it creates unless it is told not to.</summary>
    public bool AddsAttribution => Configuration["add_terraform_attribution_label"] is not TfBool { Value: false };
}
