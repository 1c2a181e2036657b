namespace MlInferenceCdktf.Review.Values;

/// <summary>Compares as the real provider does: unset values are one, sets have no order, numbers compare as numbers, links by path (real-provider.md §3).</summary>
internal static class Same
{
    private const double Tolerance = 1e-6;

    /// <summary>Attributes of our types that are sets in the provider's schema (google 6.50.0).</summary>
    private static readonly HashSet<string> s_sets = new(StringComparer.Ordinal)
    {
        "allow", "backend", "deny", "destination_ranges", "distribution_policy_zones", "health_checks", "host_rule", "hosts", "named_port",
        "paths", "rule", "scaling_schedules", "scopes", "source_ranges", "source_service_accounts", "source_tags", "src_ip_ranges",
        "subnetwork", "tags", "target_service_accounts", "target_tags", "weighted_backend_services",
    };

    public static bool IsSet(string attribute) => s_sets.Contains(attribute);

    /// <summary>Whether two values are one to the provider. An unknown value is like no other.</summary>
    public static bool Values(PlanValue left, PlanValue right, string attribute = "")
    {
        if (left.IsUnset && right.IsUnset)
        {
            return true;
        }

        return (left.Kind, right.Kind) switch
        {
            (PlanValueKind.Unknown, _) or (_, PlanValueKind.Unknown) => false,
            (PlanValueKind.List, PlanValueKind.List) => IsSet(attribute) ? Sets(left, right) : Lists(left, right, attribute),
            (PlanValueKind.Map, PlanValueKind.Map) => Maps(left, right),
            (PlanValueKind.List or PlanValueKind.Map, _) or (_, PlanValueKind.List or PlanValueKind.Map) => false,
            _ => Scalars(left, right),
        };
    }

    private static bool Scalars(PlanValue left, PlanValue right) =>
        (left.Kind == PlanValueKind.Number || right.Kind == PlanValueKind.Number) && left.Number is { } x && right.Number is { } y
            ? x.Equals(y) || Math.Abs(x - y) <= Tolerance * Math.Max(Math.Abs(x), Math.Abs(y))
            : string.Equals(left.Raw, right.Raw, StringComparison.Ordinal)
                || (left.Text is { } a && right.Text is { } b && (Link.IsLink(a) || Link.IsLink(b)) && Link.Same(a, b));

    private static bool Lists(PlanValue left, PlanValue right, string attribute) =>
        left.Items.Count == right.Items.Count && left.Items.Zip(right.Items).All(pair => Values(pair.First, pair.Second, attribute));

    private static bool Maps(PlanValue left, PlanValue right) =>
        left.Members.All(member => Values(member.Value, right[member.Key], member.Key))
        && right.Members.All(member => left.Members.ContainsKey(member.Key) || member.Value.IsUnset);

    private static bool Sets(PlanValue left, PlanValue right)
    {
        var rest = right.Items.Where(static item => !item.IsUnset).ToList();
        foreach (var item in left.Items.Where(static item => !item.IsUnset))
        {
            var match = rest.FindIndex(other => Values(item, other));
            if (match < 0)
            {
                return false;
            }

            rest.RemoveAt(match);
        }

        return rest.Count == 0;
    }
}
