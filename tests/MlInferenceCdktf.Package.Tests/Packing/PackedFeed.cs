namespace MlInferenceCdktf.Package.Tests.Packing;

/// <summary>Every package of the repository, packed once into a folder that is gone after the tests.</summary>
public sealed class PackedFeed : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PackedFeed() => Log = Tool.Output(
        "dotnet",
        [
            "msbuild", Path.Combine(Built.RepositoryRoot, "tests", "MlInferenceCdktf.Package.Tests", "Packing", "Pack.proj"),
            "-nologo", "-v:m", "-m:1", "-nodeReuse:false", $"-p:Configuration={Built.Configuration}", $"-p:Feed={Folder}/",
        ]);

    public string Folder => Path.Combine(_folder.Path, "feed");

    /// <summary>What packing said.</summary>
    public string Log { get; }

    internal Package Read(string id) => Package.In(Folder, id);

    public void Dispose() => _folder.Dispose();
}

/// <summary>The tests that look at the same feed.</summary>
[CollectionDefinition(Name)]
public sealed class PackedFeedTests : ICollectionFixture<PackedFeed>
{
    public const string Name = "packed feed";
}
