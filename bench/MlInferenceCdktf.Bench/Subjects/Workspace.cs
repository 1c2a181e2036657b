namespace MlInferenceCdktf.Bench.Subjects;

/// <summary>A temporary folder for everything a run writes, and the caches the library may use.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("mlinference-bench-").FullName;

    public Workspace() => WarmCaches = new(Path.Combine(_root, "warm"), isKept: true);

    /// <summary>The same for all warm runs, and none of the user's own.</summary>
    public Caches WarmCaches { get; }

    /// <summary>Empty caches; disposing removes what a run leaves in them.</summary>
    public Caches FreshCaches() => new(Path.Combine(_root, "cold"), isKept: false);

    public string File(string name) => Path.Combine(_root, name);

    public string Output(string name) => Path.Combine(_root, "out", name);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}

/// <summary>What the library keeps from one run for the next.</summary>
/// <param name="folder">The folder of all caches.</param>
/// <param name="isKept">Whether the next run finds them.</param>
internal sealed class Caches(string folder, bool isKept) : IDisposable
{
    /// <summary>What jsii unpacks.</summary>
    public string Packages { get; } = Path.Combine(folder, "packages");

    /// <summary>Where the launcher of the jsii kernel (bindings/runtime) keeps itself and V8's code cache.</summary>
    public string User { get; } = Path.Combine(folder, "user");

    public void Dispose()
    {
        if (!isKept && Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
