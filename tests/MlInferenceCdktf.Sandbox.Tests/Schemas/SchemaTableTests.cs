using MlInferenceCdktf.Sandbox.Planning.Comparing;
using MlInferenceCdktf.Sandbox.Schemas;

namespace MlInferenceCdktf.Sandbox.Tests.Schemas;

public sealed class SchemaTableTests
{
    [Fact]
    public void Holds_every_resource_and_data_source_of_the_provider()
    {
        Assert.Equal(1096, SchemaTable.Instance.Resources.Count());
        Assert.Equal(373, SchemaTable.Instance.DataSources.Count());
    }

    [Fact]
    public void Reads_flags_of_nested_attributes()
    {
        var backend = SchemaTable.Instance.Find(SchemaKind.Resource, "google_compute_backend_service")!.Block["backend"]!;
        Assert.True(backend is { Kind: AttributeKind.Set, IsBlock: true });
        Assert.True(backend.Block!["max_rate"] is { Optional: true, Computed: true });
        Assert.True(backend.Block["group"]!.Required);
    }

    [Theory]
    [InlineData("CompareSelfLinkOrResourceName", "projects/a/global/networks/n", "n", true)]
    [InlineData("CompareSelfLinkOrResourceName", "projects/a/global/networks/n", "projects/b/global/networks/n", false)]
    [InlineData("CompareSelfLinkRelativePaths", "https://www.googleapis.com/compute/v1/projects/a/x", "projects/a/x", true)]
    [InlineData("PortRangeDiffSuppress", "443-443", "443", true)]
    [InlineData("PortRangeDiffSuppress", "443-444", "443", false)]
    [InlineData("InternalIpDiffSuppress", "203.0.113.25", "projects/a/global/addresses/other", true)]
    [InlineData("InternalIpDiffSuppress", "203.0.113.25", "203.0.113.26", false)]
    [InlineData("CaseDiffSuppress", "TCP", "tcp", true)]
    [InlineData("DurationDiffSuppress", "60s", "60.000s", true)]
    [InlineData("compareSelfLinkRelativePathsIgnoreParams", "projects/a/t?uniqueId=1", "projects/a/t", true)]
    [InlineData("compareSelfLinkRelativePathsIgnoreParams", "projects/a/t?uniqueId=1", "projects/a/t?uniqueId=2", false)]
    public void Compares_as_the_provider_does(string function, string old, string next, bool same) =>
        Assert.Equal(same, SuppressFunctions.Suppresses(function, new("field", old, next, Sandbox.Values.TfValue.Null, Sandbox.Values.TfValue.Null)));
}
