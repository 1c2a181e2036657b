using System.Collections.Frozen;
using MlInferenceCdktf.Review.Rules.Hygiene;
using MlInferenceCdktf.Review.Rules.Rollouts;
using MlInferenceCdktf.Review.Rules.Scaling;
using MlInferenceCdktf.Review.Rules.Security;
using MlInferenceCdktf.Review.Rules.Traffic;

namespace MlInferenceCdktf.Review.Rules;

/// <summary>All rules, by id.</summary>
internal static class RuleSet
{
    /// <summary>The provider whose behaviour the rules know.</summary>
    public const string Facts = "google 6.50.0";

    public static IReadOnlyList<ReviewRule> All { get; } =
    [
        new FloorLowered(), new CeilingLowered(), new GpuCountChanges(), new AutoscalerGoes(),
        new OnlyScalesOut(), new TargetRaised(), new CooldownTooShort(), new ScaleInLoosened(),
        new SignalsChange(), new SizePinned(), new ZonesShrink(), new MachineChanges(),
        new SpotOrUnreserved(), new QuotaNeeded(), new ScheduleChanges(), new RegionLossNotCovered(), new RateBeyondMeasured(),
        new ProbableRename(), new PlanIncomplete(), new Forgotten(), new ImportedAndChanged(),
        new DriftReverted(), new CheckFails(), new ObjectsLeftOver(), new ProviderBoundary(),
        new PlanIsOld(), new StatefulGoes(), new NotReviewed(), new NameConflict(),
        new DeletedWhileUsed(), new ServiceRenamed(), new RollingReplacement(), new GroupReplaced(), new EveryRegionAtOnce(),
        new CosmeticReplacement(), new WorkloadChanges(), new MixedFleet(), new UpdatesHeldBack(),
        new RolloutRefused(), new HealingTooEarly(), new CanaryByVersions(), new MutableReference(),
        new FirewallOpens(), new PublicMachines(), new ProtectionLoosened(), new EveryoneGetsIn(),
        new TlsWeakened(), new RightsBroadened(), new SecretInClear(), new MachineProtectionOff(),
        new BucketOpens(), new SafetyNetOff(), new EgressWidens(), new RightsLost(), new AddressGoes(),
        new ListenerGoes(), new EphemeralAddress(), new ProxyReplaced(), new CertificateGoes(),
        new DomainGoes(), new TrafficShifts(), new BackendServiceGoes(), new RegionDrained(),
        new BalancingChanges(), new PortChanges(), new TimeoutLowered(), new DrainingLowered(),
        new HealthCheckStricter(), new SchemeChanges(), new LocalityChanges(), new ServiceSettings(),
        new OutputChanges(),
    ];

    public static FrozenSet<string> Types { get; } = All.SelectMany(static rule => rule.Types).ToFrozenSet(StringComparer.Ordinal);
}
