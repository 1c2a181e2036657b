namespace MlInferenceCdktf.Review.Replacement;

/// <summary>
/// A listener goes and nothing takes its place: no rule on its address is made or led elsewhere by the edit. A listener that
/// only redirected serves nobody, and of one whose address goes too the address is what is told.
/// </summary>
internal static class ListenerLostRule
{
    public static IEnumerable<Violation> Check(ChangeSet set)
    {
        var rules = set.All.Where(static change => ForwardingRules.Types.Contains(change.Type)).ToArray();
        return
            from gone in rules
            where gone.Action == PlannedAction.Delete
            let address = ForwardingRules.AddressOf(gone.Old)
            where !IsGone(set, address) && !Redirects(set, gone) && !rules.Any(other => Succeeds(other, gone.Type, address))
            select new Violation(
                ViolationKind.ListenerLost,
                gone.Address,
                $"is deleted and nothing takes its place: clients on {address ?? "its address"} port {gone.Old.Text("port_range") ?? "(any)"} are refused. Keep it until no client uses it.");
    }

    private static bool Succeeds(ResourceChange other, string type, string? address) =>
        string.Equals(other.Type, type, StringComparison.Ordinal)
        && (other.Makes || (other.Action == PlannedAction.Update && other.Paths.Contains("target", StringComparer.Ordinal)))
        && string.Equals(ForwardingRules.AddressOf(other.New), address, StringComparison.Ordinal);

    private static bool IsGone(ChangeSet set, string? link) => set.OldObject(link) is { Removes: true };

    private static bool Redirects(ChangeSet set, ResourceChange rule) =>
        set.OldObject(rule.Old.Text("target")) is { } proxy
        && set.OldObject(proxy.Old.Text("url_map")) is { } map
        && map.Old.Block("default_url_redirect") is not null;
}
