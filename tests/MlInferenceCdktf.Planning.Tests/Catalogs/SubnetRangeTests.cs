using System.Net;
using MlInferenceCdktf.Catalogs;

namespace MlInferenceCdktf.Planning.Tests.Catalogs;

public class SubnetRangeTests
{
    private static readonly IPNetwork[] s_all =
        [.. Enumerable.Range(0, SubnetRange.SlotCount).Select(slot => IPNetwork.Parse(SubnetRange.ForSlot(slot)))];

    [Theory]
    [InlineData(0, "10.64.0.0/20")]
    [InlineData(1, "10.64.16.0/20")]
    [InlineData(15, "10.64.240.0/20")]
    [InlineData(16, "10.65.0.0/20")]
    [InlineData(255, "10.79.240.0/20")]
    public void Gives_each_slot_its_range(int slot, string range) => Assert.Equal(range, SubnetRange.ForSlot(slot));

    [Theory]
    [InlineData(-1)]
    [InlineData(256)]
    public void Rejects_a_slot_outside_the_plan(int slot) => Assert.Throws<ArgumentOutOfRangeException>(() => SubnetRange.ForSlot(slot));

    [Fact]
    public void Ranges_are_disjoint() =>
        Assert.All(s_all, range => Assert.Single(s_all, other => other.Contains(range.BaseAddress)));

    [Theory]
    [InlineData("10.0.0.0/8", true)]
    [InlineData("10.128.0.0/9", false)]
    [InlineData("172.17.0.0/16", false)]
    public void Ranges_are_private_and_clear_of_auto_mode_networks_and_docker(string block, bool inside) =>
        Assert.All(s_all, range => Assert.Equal(inside, IPNetwork.Parse(block).Contains(range.BaseAddress)));
}
