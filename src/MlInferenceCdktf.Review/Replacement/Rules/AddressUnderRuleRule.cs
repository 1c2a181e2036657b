namespace MlInferenceCdktf.Review.Replacement;

/// <summary>
/// The provider compares a rule's <c>ip_address</c> as "old is an IP, new is a reference: equal". A rule whose address
/// was exchanged plans as no change, keeps the old IP, and the old address cannot be deleted under it.
/// </summary>
internal static class AddressUnderRuleRule
{
    public static IEnumerable<Violation> Check(ChangeSet set) =>
        from rule in set.OfType(ForwardingRules.Type)
        where rule.Action is PlannedAction.NoChange or PlannedAction.Update
        let old = ForwardingRules.AddressOf(rule.Old)
        let @new = ForwardingRules.AddressOf(rule.New)
        where @new is not null && !string.Equals(old, @new, StringComparison.Ordinal)
        select new Violation(
            ViolationKind.AddressSwitchedUnderRule,
            rule.Address,
            $"goes from {old ?? "an address of Google's choice"} to {@new}, and the provider does not see it. Put the address's identity into the rule's name.");
}
