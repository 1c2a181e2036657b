using MlInferenceCdktf.Sandbox.Cloud.Kinds;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Checks;

/// <summary>An EXTERNAL_MANAGED rule cannot lead to a classic backend service; the reverse is allowed (load-balancing/docs/https).</summary>
internal static class ForwardingRuleSchemes
{
    private const string Managed = "EXTERNAL_MANAGED";

    public static CloudError? Check(Neighbourhood around)
    {
        if (around.Item.Kind.Type is not FrontendKinds.Rule || around.Item.Body.Text("load_balancing_scheme") is not Managed)
        {
            return null;
        }

        var map = around.At(around.Item, "target") is { } proxy ? around.At(proxy, "url_map") : null;
        var classic = map is null ? null : Services(around, map).FirstOrDefault(service => service.Body.Text("load_balancing_scheme") is null or "EXTERNAL");
        return classic is null ? null : CloudErrors.Invalid("load_balancing_scheme", Managed,
            $"The load balancing scheme must match that of backend service '{classic.Path}', which is EXTERNAL.");
    }

    private static IEnumerable<StoredObject> Services(Neighbourhood around, StoredObject map) =>
        around.References.Of(map)
            .Select(use => around.Store.TryGet(use.Path, out var found) ? found : null)
            .OfType<StoredObject>()
            .Where(found => found.Kind.Type is BackendKinds.Service);
}
