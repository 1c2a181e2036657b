using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Planning.Comparing;

/// <summary>What a comparison function sees: the attribute's key (<c>list.#</c> for a count), both texts, both objects.</summary>
internal sealed record SuppressArguments(string Key, string Old, string New, TfValue Prior, TfValue Proposed)
{
    public bool IsCount => Attribute is "#";

    /// <summary>The last step of the key: <c>port</c> of <c>http_health_check.0.port</c>.</summary>
    public string Attribute => Key[(Key.LastIndexOf('.') + 1)..];

    /// <summary>The element of a list of blocks that the key is in, such as <c>log_config.0</c>.</summary>
    public TfValue Parent(TfValue root)
    {
        var value = root;
        foreach (var step in Key.Split('.')[..^1])
        {
            value = int.TryParse(step, System.Globalization.CultureInfo.InvariantCulture, out var index)
                ? index < value.Items.Length ? value.Items[index] : TfValue.Null
                : value[step];
        }

        return value;
    }
}
