namespace MlInferenceCdktf.Review.Replacement;

/// <summary>Two rules cannot listen on the same address and port, so a rule cannot be made anew beside its predecessor unless one of both changes.</summary>
internal static class ForwardingRuleSocketRule
{
    public static IEnumerable<Violation> Check(ChangeSet set) =>
        from made in set.OfType(ForwardingRules.Type)
        where made.Makes
        let socket = ForwardingRules.SocketOf(made.New)
        where socket is not null
        from other in set.OfType(ForwardingRules.Type)
        where string.Equals(ForwardingRules.SocketOf(other.Old), socket, StringComparison.Ordinal)
        select new Violation(
            ViolationKind.ForwardingRuleSocketTaken,
            made.Address,
            ReferenceEquals(made, other)
                ? $"is replaced ({string.Join(", ", made.Paths)}) though it listens where it did ({socket}). Only port and address may replace a rule."
                : $"listens where {other.Address} still listens ({socket}).");
}
