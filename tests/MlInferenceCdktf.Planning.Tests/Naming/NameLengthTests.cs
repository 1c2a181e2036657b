using MlInferenceCdktf.Catalogs;
using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf.Planning.Tests.Naming;

public class NameLengthTests
{
    // Everything at its longest: name, regions, domain, port.
    private static readonly InferenceOptions s_options = Sample.Cpu with
    {
        Regions =
        [
            .. Catalog.Current.Regions.Select((region, index) => new InferenceRegion(region.Name) { Capacity = index < 5 ? Capacity.Mixed(1) : null }),
            new("southamerica-northwest99") { Capacity = Capacity.Mixed(1), Zones = ["southamerica-northwest99-a"], SubnetRange = "192.168.0.0/24" },
        ],
        Endpoint = Endpoint.Https($"{Sample.Repeat('a', 52)}.example.com") with { Port = 65535, Ipv6 = true },
    };

    public static TheoryData<string> ServiceNames { get; } =
    [
        "a", "ab", "abc", "abcd", Sample.Repeat('a', 26), Sample.Repeat('a', 27), Sample.Repeat('a', 28), $"a{Sample.Repeat('-', 26)}b",
    ];

    [Theory]
    [MemberData(nameof(ServiceNames))]
    public void Every_name_is_one_Google_takes(string service)
    {
        var plan = Sample.Plan(s_options with { Name = service });

        Assert.All(PlanNames.Of(plan), entry => Assert.Matches("^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$", entry.Value.TrimEnd('-')));
        Assert.All(PlanNames.Of(plan).Where(entry => !entry.Key.EndsWith("template", StringComparison.Ordinal)), entry => Assert.True(GoogleName.IsResource(entry.Value), entry.Value));
        Assert.All(plan.Pools, pool => Assert.InRange(pool.BaseInstanceName.Length, 1, 58));
        Assert.InRange(plan.Identity.AccountId.Length, 6, 30);
    }

    // The provider adds 26 characters to a prefix of up to 37, and fewer, that can collide, to a longer one.
    [Theory]
    [MemberData(nameof(ServiceNames))]
    public void A_templates_prefix_leaves_room_for_the_whole_suffix(string service) =>
        Assert.All(Sample.Plan(s_options with { Name = service }).Pools, pool =>
        {
            Assert.InRange(pool.TemplatePrefix.Length, 2, 37);
            Assert.EndsWith("-", pool.TemplatePrefix, StringComparison.Ordinal);
        });

    [Theory]
    [MemberData(nameof(ServiceNames))]
    public void No_two_resources_share_a_name(string service)
    {
        // VMs begin with the name of their subnetwork, which is another kind of resource.
        var names = PlanNames.Of(Sample.Plan(s_options with { Name = service }))
            .Where(entry => !entry.Key.EndsWith("VMs", StringComparison.Ordinal))
            .Select(entry => entry.Value).ToArray();

        Assert.Equal(names.Length, names.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("a", "a-vm-")]
    [InlineData("abc", "abc-vm")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaaaaaaaaa-vm")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaaaaa-")]
    public void An_account_id_is_padded_or_cut_to_what_Google_takes(string service, string beginning) =>
        Assert.StartsWith(beginning, Sample.Plan(Sample.Cpu with { Name = service }).Identity.AccountId, StringComparison.Ordinal);

    [Fact]
    public void Names_that_are_cut_alike_stay_apart() => Assert.NotEqual(
        Sample.Plan(Sample.Cpu with { Name = Sample.Repeat('a', 27) + "b" }).Identity.AccountId,
        Sample.Plan(Sample.Cpu with { Name = Sample.Repeat('a', 27) + "c" }).Identity.AccountId);
}
