namespace MlInferenceCdktf.Review.Replacement;

/// <summary>
/// From certificates to a certificate map or back, the provider first sends a proxy without any certificate, and plans
/// changes again afterwards. The kind belongs into the proxy's name, so that a change of kind is a new proxy.
/// </summary>
internal static class ProxyCertificateKindRule
{
    public static IEnumerable<Violation> Check(ChangeSet set) =>
        from proxy in set.OfType("google_compute_target_https_proxy")
        where proxy.Action == PlannedAction.Update
            && (proxy.Old.Text("certificate_map") is null) != (proxy.New.Text("certificate_map") is null)
        select new Violation(
            ViolationKind.CertificateKindSwitchedInPlace,
            proxy.Address,
            "changes from certificates to a certificate map, or back, in place. Put the kind into the proxy's name.");
}
