using System.Text.Json;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Reading;

/// <summary>One entry of <c>resource_changes</c> or <c>resource_drift</c>.</summary>
internal sealed class PlannedResource
{
    private readonly JsonElement _change;
    private PlanValue? _before;
    private PlanValue? _after;
    private IReadOnlyList<PathChange>? _changes;

    private PlannedResource(JsonElement entry, string address, string type)
    {
        _change = entry.At("change");
        Address = address;
        Type = type;
        Name = entry.Text("name") ?? address;
        Module = entry.Text("module_address") ?? "";
        Provider = entry.Text("provider_name") ?? "";
        Reason = entry.Text("action_reason") ?? "";
        MovedFrom = entry.Text("previous_address");
        IsDeposed = entry.At("deposed").Exists();
        IsImport = _change.At("importing").Exists();
        Action = PlanActions.Of(_change.At("actions"));
        ReplacePaths = [.. _change.At("replace_paths").Items().Select(PathText.Of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        ConfigAddress = PathText.WithoutIndexes(address);
    }

    public string Address { get; }

    /// <summary>The address without the keys of count and for_each: the configuration's address.</summary>
    public string ConfigAddress { get; }

    public string Type { get; }

    public string Name { get; }

    public string Module { get; }

    public string Provider { get; }

    public string Reason { get; }

    public string? MovedFrom { get; }

    public bool IsDeposed { get; }

    public bool IsImport { get; }

    public PlanAction Action { get; }

    /// <summary>What forces a replacement, as <c>scheduling[0].preemptible</c>; a set ends the path.</summary>
    public IReadOnlyList<string> ReplacePaths { get; }

    public PlanValue Before => _before ??= ValueReader.Read(_change.At("before"), default, _change.At("before_sensitive"));

    public PlanValue After => _after ??= Action is PlanAction.Delete or PlanAction.Forget
        ? PlanValue.Null
        : ValueReader.Read(_change.At("after"), _change.At("after_unknown"), _change.At("after_sensitive"));

    /// <summary>The state that tells most: after, or before for what goes.</summary>
    public PlanValue Latest => After.IsNull ? Before : After;

    /// <summary>The top-level attributes that differ, as the real provider compares.</summary>
    public IReadOnlyList<PathChange> Changes => _changes ??= PathChange.Between(Before, After);

    public static PlannedResource? Read(JsonElement entry) =>
        entry.Text("address") is { Length: > 0 } address && entry.Text("type") is { } type && entry.At("change").ValueKind == JsonValueKind.Object
            ? new(entry, address, type)
            : null;

    public PlanValue On(Side side) => side == Side.Before ? Before : After;

    public bool Has(string attribute) => Changes.Any(change => string.Equals(change.Attribute, attribute, StringComparison.Ordinal));

    /// <summary>Raw marks, for the collection of sensitive values.</summary>
    internal IEnumerable<(JsonElement Value, JsonElement Marks)> Marked() =>
        [(_change.At("before"), _change.At("before_sensitive")), (_change.At("after"), _change.At("after_sensitive"))];

    public override string ToString() => Address;
}
