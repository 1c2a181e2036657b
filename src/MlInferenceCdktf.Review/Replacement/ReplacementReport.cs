namespace MlInferenceCdktf.Review.Replacement;

/// <summary>What an edit does, and what is wrong with that.</summary>
public sealed record ReplacementReport(IReadOnlyList<ResourceChange> Changes, IReadOnlyList<Violation> Violations)
{
    /// <summary>What the changes mean, and what was not judged.</summary>
    public IReadOnlyList<UpgradeNotice> Notices { get; init; } = [];

    /// <summary>The change of the resource at an address (of a deleted one: its old address).</summary>
    public ResourceChange this[string address] => Changes.Single(c => string.Equals(c.Address, address, StringComparison.Ordinal));

    /// <summary>Everything that changes, then everything that is wrong, for the message of a failed test.</summary>
    public override string ToString() => string.Join(
        '\n', Changes.Where(c => c.Action != PlannedAction.NoChange).Select(c => c.ToString()).Concat(Violations.Select(v => v.ToString())));
}

/// <summary>Something to know of an edit that is no conflict.</summary>
public sealed record UpgradeNotice(Severity Severity, string Message);

/// <summary>Something an edit must not do.</summary>
public sealed record Violation(ViolationKind Kind, string Address, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Kind}: {Address} {Message}";
}

/// <summary>What an edit must not do.</summary>
public enum ViolationKind
{
    /// <summary>A replaced resource keeps its name, which its predecessor still has while it is made: 409.</summary>
    NameKept,

    /// <summary>A new resource has the name of another one that exists when it is made: 409.</summary>
    NameTaken,

    /// <summary>A resource goes before its successor is there, or before its users let go of it.</summary>
    NoCreateBeforeDestroy,

    /// <summary>A global address is replaced or deleted: the service loses its IP.</summary>
    GlobalAddressLost,

    /// <summary>A rule's reference moves to another address, which the provider does not see.</summary>
    AddressSwitchedUnderRule,

    /// <summary>A new rule listens where another one still listens.</summary>
    ForwardingRuleSocketTaken,

    /// <summary>A listener goes without a successor.</summary>
    ListenerLost,

    /// <summary>A backend service loses every backend that takes requests.</summary>
    BackendServiceEmptied,

    /// <summary>A domain's certificate goes while the domain stays: no TLS until the new one is provisioned.</summary>
    CertificateLost,

    /// <summary>A subnetwork's new range overlaps one that is still there.</summary>
    SubnetRangeOverlap,

    /// <summary>A new autoscaler targets a group that another autoscaler still targets.</summary>
    AutoscalerTargetTaken,

    /// <summary>A proxy changes the kind of its certificates in place.</summary>
    CertificateKindSwitchedInPlace,

    /// <summary>A forwarding rule is led from one kind of proxy to another in place.</summary>
    TargetKindSwitchedInPlace,
}
