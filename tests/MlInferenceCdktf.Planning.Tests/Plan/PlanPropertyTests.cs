using FsCheck;
using FsCheck.Fluent;
using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Naming;
using MlInferenceCdktf.Planning.Tests.Naming;

namespace MlInferenceCdktf.Planning.Tests;

/// <summary>What holds for any options.</summary>
public class PlanPropertyTests
{
    [Fact]
    public void Legal_options_become_a_plan() => ForAll(OptionsGen.Valid, options => Assert.NotNull(Planner.Plan(options, Sample.Place)));

    [Fact]
    public void Any_options_become_a_plan_or_errors_and_never_an_exception() => ForAll(HostileGen.Options, options =>
    {
        var (plan, diagnostics) = Sample.Check(options);

        Assert.Equal(plan is null, diagnostics.Any(d => d.Severity is DiagnosticSeverity.Error));
        Assert.All(diagnostics, d => Assert.False(d.Message.Length == 0 || d.Fix.Length == 0, d.Id));
    });

    [Fact]
    public void Equal_options_give_equal_plans() => ForAll(OptionsGen.Valid, options =>
        Assert.Equal(Sample.Plan(options), Sample.Plan(options with { Regions = options.Regions.Select(r => r with { Zones = r.Zones?.ToValueList() }).ToValueList() })));

    [Fact]
    public void Order_has_no_meaning() => ForAll(OptionsGen.Valid, options =>
    {
        var reversed = options with
        {
            Regions = options.Regions.Reverse().Select(region => region with { Zones = region.Zones?.Reverse().ToValueList() }).ToValueList(),
            Scaling = options.Scaling.Reverse().ToValueList(),
            Schedules = options.Schedules.Reverse().ToValueList(),
            Labels = ValueMap.From(options.Labels.Reverse()),
            Endpoint = options.Endpoint is HttpsEndpoint https ? https with { Domains = https.Domains.Reverse().ToValueList() } : options.Endpoint,
        };

        Assert.Equal(Sample.Plan(options), Sample.Plan(reversed));
    });

    // Google's rule for regional groups, and a group that may do neither cannot roll out at all.
    [Fact]
    public void Surge_and_unavailable_are_each_nothing_or_a_VM_in_every_zone() => ForAll(OptionsGen.Valid, options =>
        Assert.All(Sample.Plan(options).Pools, pool =>
        {
            Assert.True(pool.Rollout.Surge == 0 || pool.Rollout.Surge >= pool.Zones.Count);
            Assert.True(pool.Rollout.Unavailable == 0 || pool.Rollout.Unavailable >= pool.Zones.Count);
            Assert.True(pool.Rollout.Surge + pool.Rollout.Unavailable > 0);
            // Beside a region's first group, the first one serves.
            Assert.True(pool.Key != pool.Region || pool.Rollout.Unavailable < Math.Max(1, pool.Replicas.Min));
        }));

    [Fact]
    public void Ranges_of_created_subnetworks_are_disjoint() => ForAll(OptionsGen.Valid, options =>
    {
        var ranges = Sample.Plan(options).Network.Subnetworks.Where(s => s.Range is not null).Select(s => PrivateRange.Parse(s.Range!)).ToArray();

        Assert.All(ranges, range => Assert.Single(ranges, other => other.Overlaps(range)));
    });

    [Fact]
    public void A_replica_is_filled_by_one_figure_and_something_is_followed() => ForAll(OptionsGen.Valid, options =>
    {
        var plan = Sample.Plan(options);

        Assert.True(plan.Balancing.RatePerReplica is > 0 ^ plan.Balancing.MaxUtilization is > 0);
        Assert.True(plan.Scaling is { CpuTarget: > 0 } or { RequestRateTarget: > 0 });
        Assert.True(plan.Scaling.RequestRateTarget is null || plan.Balancing.RatePerReplica is not null);
    });

    [Fact]
    public void Names_are_Googles_and_told_apart() => ForAll(OptionsGen.Valid, options =>
        Assert.All(PlanNames.Of(Sample.Plan(options)), entry => Assert.True(GoogleName.IsResource(entry.Value.TrimEnd('-')), entry.Value)));

    [Fact]
    public void Adding_a_region_touches_nothing_of_the_others()
    {
        var grown =
            from options in OptionsGen.Valid.Generator
            from region in Gen.Elements(OptionsGen.Offering(options.Machine).Select(r => r.Name).ToArray())
            where options.Regions.All(r => !string.Equals(r.Name, region, StringComparison.Ordinal))
            select (options, region);

        ForAll(grown.ToArbitrary(), pair =>
        {
            var (options, region) = pair;
            var (before, after) = (Sample.Plan(options), Sample.Plan(With(options, region)));
            var others = after with
            {
                Pools = after.Pools.Where(p => !string.Equals(p.Region, region, StringComparison.Ordinal)).ToValueList(),
                Network = after.Network with { Subnetworks = after.Network.Subnetworks.Where(s => !string.Equals(s.Region, region, StringComparison.Ordinal)).ToValueList() },
            };

            Assert.Equal(before with { Decisions = [], Warnings = [] }, others with { Decisions = [], Warnings = [] });
            Assert.Subset(after.Decisions.ToHashSet(), before.Decisions.ToHashSet());
        });
    }

    private static InferenceOptions With(InferenceOptions options, string region) => options with
    {
        Regions = [new InferenceRegion(region) { MinReplicas = 9, MaxReplicas = 19 }, .. options.Regions],
        Network = options.Network is BroughtNetwork brought ? brought with { Subnetworks = brought.Subnetworks.With([new(region, "added")]) } : options.Network,
    };

    private static void ForAll<T>(Arbitrary<T> values, Action<T> holds) =>
        Prop.ForAll(values, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(150));
}
