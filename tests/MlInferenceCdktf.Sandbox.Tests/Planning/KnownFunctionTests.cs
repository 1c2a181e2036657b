using MlInferenceCdktf.Sandbox.Planning.Comparing;
using MlInferenceCdktf.Sandbox.Schemas;
using MlInferenceCdktf.Sandbox.Tests.Conformance;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Tests.Planning;

/// <summary>
/// Every function by which the provider compares, normalizes or hashes an attribute of our types is imitated. Of the
/// provider's other types, what is not imitated does nothing: a difference too many is shown rather than one hidden.
/// </summary>
public sealed class KnownFunctionTests
{
    /// <summary>Functions of our types that are not imitated, with the reason.</summary>
    private static readonly Dictionary<string, string> NotImitated = new(StringComparer.Ordinal)
    {
        ["google_storage_bucket.func6"] = "of ip_filter, which no construct emits; what it does is not on record",
    };

    public static TheoryData<string> OurTypes =>
        [.. Repository.BoundTypes.Union(RecordedCase.BaseConfig["resource"]!.AsObject().Select(static type => type.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(OurTypes))]
    public void Imitates_every_function_of_our_types(string type)
    {
        var unknown = Attributes(type).SelectMany(Unknown).Except(NotImitated.Keys, StringComparer.Ordinal).ToList();
        Assert.True(unknown.Count == 0, $"{type} uses {string.Join(", ", unknown)}: imitate it in Planning/Comparing, or say here why not.");
    }

    [Fact]
    public void Every_imitated_function_is_one_of_the_providers()
    {
        var used = SchemaTable.Instance.Resources.SelectMany(Attributes)
            .SelectMany(static attribute => new[] { attribute.Suppress, attribute.ElementSuppress, attribute.State, attribute.ElementState, attribute.SetHash })
            .OfType<string>();

        Assert.Empty(SuppressFunctions.Names.Concat(StateFunctions.Names).Concat(SetHashes.Names).Concat(NotImitated.Keys).Except(used, StringComparer.Ordinal));
    }

    [Fact]
    public void An_unknown_function_neither_hides_nor_changes_anything()
    {
        var hash = new AttributeSchema("members", AttributeKind.Set) { ElementKind = AttributeKind.Text, SetHash = "google_compute_target_pool.func2" };

        Assert.False(SuppressFunctions.Suppresses("google_apigee_api.func1", new("detect_md5hash", "same", "same", TfValue.Null, TfValue.Null)));
        Assert.Equal("us", StateFunctions.Apply("google_container_registry.func1", "us"));
        Assert.NotEqual(SetHashes.Code(hash, TfValue.Of("zones/a/instances/one")), SetHashes.Code(hash, TfValue.Of("one")));
    }

    [Fact]
    public void A_function_without_a_name_is_known_by_its_resource() =>
        Assert.Equal("google_storage_bucket.func1", SchemaTable.Instance.Find(SchemaKind.Resource, "google_storage_bucket")!.Block["location"]!.State);

    private static IEnumerable<string> Unknown(AttributeSchema attribute) =>
    [
        .. new[] { attribute.Suppress, attribute.ElementSuppress }.OfType<string>().Except(SuppressFunctions.Names, StringComparer.Ordinal),
        .. new[] { attribute.State, attribute.ElementState }.OfType<string>().Except(StateFunctions.Names, StringComparer.Ordinal),
        .. new[] { attribute.SetHash }.OfType<string>().Except(SetHashes.Names, StringComparer.Ordinal),
    ];

    private static IEnumerable<AttributeSchema> Attributes(string type) => Attributes(SchemaTable.Instance.Find(SchemaKind.Resource, type)!.Block);

    private static IEnumerable<AttributeSchema> Attributes(BlockSchema block) =>
        block.Attributes.Values.SelectMany(static attribute => attribute.Block is { } inner ? Attributes(inner).Prepend(attribute) : [attribute]);
}
