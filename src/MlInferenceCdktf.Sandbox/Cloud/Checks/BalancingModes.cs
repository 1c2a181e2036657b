using MlInferenceCdktf.Sandbox.Cloud.Kinds;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Checks;

/// <summary>
/// UTILIZATION and CUSTOM_METRICS each exclude every other mode for the same group, across backend services
/// (load-balancing/docs/backend-service; kubernetes/ingress-gce#740). Only backends that the request adds or changes are judged: a
/// project that already holds such a pair (a state recorded elsewhere) must stay editable.
/// </summary>
internal static class BalancingModes
{
    public static CloudError? Check(Neighbourhood around)
    {
        if (around.Item.Kind.Type is not BackendKinds.Service)
        {
            return null;
        }

        var known = around.Before is null ? [] : Modes(around, around.Before).ToHashSet();
        var others = around.Siblings.SelectMany(other => Modes(around, other)).ToList();
        return Modes(around, around.Item).Where(own => !known.Contains(own))
            .Select(own => Conflict(own, others))
            .FirstOrDefault(error => error is not null);
    }

    private static CloudError? Conflict((string Group, string Mode) own, IEnumerable<(string Group, string Mode)> others) =>
        others.Where(other => other.Group.Same(own.Group) && !other.Mode.Same(own.Mode) && (IsExclusive(own.Mode) || IsExclusive(other.Mode)))
            .Select(other => CloudErrors.Invalid("backend.balancing_mode", own.Mode,
                $"Instance group '{own.Group}' is used with balancing mode {other.Mode} by another backend service, which is not compatible."))
            .FirstOrDefault();

    private static bool IsExclusive(string mode) => mode is "UTILIZATION" or "CUSTOM_METRICS";

    private static IEnumerable<(string Group, string Mode)> Modes(Neighbourhood around, StoredObject service)
    {
        var reference = service.Kind.References.First(row => row.Argument is "backend.group");
        return from backend in service.Body.At("backend")
               let link = backend.Text("group")
               where link is not null
               select (around.References.PathOf(reference, link, service) ?? link, backend.Text("balancing_mode") ?? "UTILIZATION");
    }
}
