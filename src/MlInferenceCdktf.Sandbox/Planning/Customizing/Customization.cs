using MlInferenceCdktf.Sandbox.Planning.Differing;
using MlInferenceCdktf.Sandbox.Schemas;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Planning.Customizing;

/// <summary>A plan in the making, for what the provider decides by code instead of by schema.</summary>
internal sealed class Customization(
    ResourceSchema schema,
    TfValue prior,
    TfValue configured,
    ProviderSettings provider,
    Dictionary<string, TfValue> planned,
    AttributeDiffer differ)
{
    public ResourceSchema Schema => schema;

    public TfValue Prior => prior;

    public TfValue Configured => configured;

    public ProviderSettings Provider => provider;

    public bool IsNew => prior["id"].Text is not { Length: > 0 };

    public TfValue Planned(string name) => planned.GetValueOrDefault(name) ?? TfValue.Null;

    /// <summary>Sets a computed attribute, which may replace the object.</summary>
    public void Set(string name, TfValue value)
    {
        if (schema.Block[name] is { } attribute)
        {
            planned[name] = differ.Customize(attribute, prior[name], value);
        }
    }

    /// <summary>Makes a change of an attribute a replacement.</summary>
    public void Replace(string name) => differ.Replace(name);
}
