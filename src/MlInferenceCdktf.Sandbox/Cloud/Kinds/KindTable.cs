using System.Collections.Frozen;

namespace MlInferenceCdktf.Sandbox.Cloud.Kinds;

/// <summary>All resource types that have a row; every other type is a plain object with a name.</summary>
internal static class KindTable
{
    private static readonly FrozenDictionary<string, ResourceKind> _rows = new[]
    {
        NetworkKinds.All,
        AddressKinds.All,
        TemplateKinds.All,
        GroupKinds.All,
        BackendKinds.All,
        FrontendKinds.All,
        CertificateKinds.All,
        IdentityKinds.All,
        ServiceKinds.All,
        MonitoringKinds.All,
    }.SelectMany(static rows => rows).ToFrozenDictionary(row => row.Type, StringComparer.Ordinal);

    public static IEnumerable<ResourceKind> All => _rows.Values;

    public static ResourceKind Of(string type, Func<string, string?> idFormat) =>
        _rows.TryGetValue(type, out var row) ? row : GenericKind.For(type, idFormat(type));
}
