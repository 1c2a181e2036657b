using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Planning.Comparing;

/// <summary>Equality as the provider's SDK has it: null, "", 0, false, [] and {} are one.</summary>
internal static class Equivalence
{
    public static bool Same(TfValue left, TfValue right) => (left, right) switch
    {
        (TfUnknown, _) or (_, TfUnknown) => left.IsUnknown && right.IsUnknown,
        (TfList a, TfList b) => a.Values.Length == b.Values.Length && a.Values.Zip(b.Values).All(static pair => Same(pair.First, pair.Second)),
        (TfObject a, TfObject b) => a.Fields.Keys.Union(b.Fields.Keys, StringComparer.Ordinal).All(key => Same(a[key], b[key])),
        _ => (left.IsZero && right.IsZero) || left.Equals(right),
    };
}
