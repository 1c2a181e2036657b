namespace MlInferenceCdktf.Package.Tests.Packing;

/// <summary>What is in the packages, and what they ask for.</summary>
[Collection(PackedFeedTests.Name)]
public sealed class PackageTests(PackedFeed feed)
{
    private const string Jsii = "Amazon.JSII.Runtime 1.140.0";
    private const string Constructs = "Constructs 10.4.2";
    private const string Cdktf = "HashiCorp.Cdktf 0.21.0";
    private const string Google = "HashiCorp.Cdktf.Providers.Google 16.12.1";

    public static TheoryData<string, string, string[]> Ours => new()
    {
        { "MlInferenceCdktf", "0.1.0", [Jsii, Constructs, Cdktf, Google, "MlInferenceCdktf.Planning 0.1.0"] },
        { "MlInferenceCdktf.Planning", "0.1.0", ["YamlDotNet 16.3.0"] },
        { "MlInferenceCdktf.Review", "0.1.0", ["YamlDotNet 16.3.0"] },
        { "MlInferenceCdktf.Sandbox", "0.1.0", [] },
        { "MlInferenceCdktf.Testing", "0.1.0", [Cdktf, "MlInferenceCdktf.Sandbox 0.1.0"] },
    };

    /// <summary>The bindings: the official ids, versions and dependencies, so that either kind satisfies <c>MlInferenceCdktf</c>.</summary>
    public static TheoryData<string, string, string[], string[], string> Bindings => new()
    {
        { "Constructs", "10.4.2", [Jsii], ["LICENSE.txt", "NOTICE.txt"], "Apache-2.0" },
        { "HashiCorp.Cdktf", "0.21.0", [Jsii, Constructs], ["LICENSE.txt", "THIRD-PARTY-NOTICES.txt"], "MPL-2.0" },
        { "HashiCorp.Cdktf.Providers.Google", "16.12.1", [Jsii, Constructs, Cdktf], ["LICENSE.txt"], "MPL-2.0" },
    };

    [Theory, MemberData(nameof(Ours))]
    public void Ours_hold_code_docs_readme_and_license_and_ask_for_exact_dependencies(string id, string version, string[] dependencies)
    {
        var package = feed.Read(id);
        Assert.Equal(version, package.Version);
        Assert.Equal(dependencies, package.Dependencies);
        Assert.Equal(["LICENSE", "README.md", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"], package.Files);
        Assert.Equal([$"lib/net10.0/{id}.pdb"], package.SymbolFiles);
        Assert.Equal(("MIT", "README.md"), (package.Metadata["license"], package.Metadata["readme"]));
        Assert.All(["description", "tags", "copyright"], element => Assert.NotEmpty(package.Metadata[element]));
    }

    [Theory, MemberData(nameof(Bindings))]
    public void Bindings_carry_the_official_identity_and_the_upstream_licences(string id, string version, string[] dependencies, string[] notices, string license)
    {
        var package = feed.Read(id);
        Assert.Equal(version, package.Version);
        Assert.Equal(dependencies, package.Dependencies);
        Assert.Equal([.. notices, $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"], package.Files);
        Assert.Equal(license, package.Metadata["license"]);
        Assert.Contains("never for a public one", package.Metadata["description"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_trimmed_provider_says_that_it_is_trimmed() =>
        Assert.Contains("trimmed to the resources", feed.Read("HashiCorp.Cdktf.Providers.Google").Metadata["description"], StringComparison.Ordinal);

    [Fact]
    public void Packing_warns_of_nothing() => Assert.DoesNotContain(": warning ", feed.Log, StringComparison.Ordinal);
}
