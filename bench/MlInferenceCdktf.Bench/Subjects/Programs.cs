namespace MlInferenceCdktf.Bench.Subjects;

/// <summary>The programs that are measured.</summary>
internal static class Programs
{
    /// <summary>This library, as its users run it once it is built.</summary>
    public static Command Library(BenchCase each, string output, Caches caches) => new(
        "dotnet", [Sources.AppAssembly, "synth", "--config", each.ConfigFile, "--out", output, "--format", "json"])
    {
        Environment = { ["JSII_RUNTIME_PACKAGE_CACHE_ROOT"] = caches.Packages, ["XDG_CACHE_HOME"] = caches.User },
    };

    /// <summary>The same resources, written by hand. It has no cache of its own.</summary>
    public static Command Direct(BenchCase each, string output) => new("node", [Sources.DirectProgram, each.ValuesFile, output]);

    public static Command AppVersion() => new("dotnet", [Sources.AppAssembly, "--version"]);

    public static Command EmptyNode() => new("node", ["-e", "0"]);
}

/// <summary>A command line.</summary>
/// <param name="File">The program, found on the PATH.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record Command(string File, IReadOnlyList<string> Arguments)
{
    /// <summary>Variables; null removes one that the user may have set.</summary>
    public Dictionary<string, string?> Environment { get; } = new(StringComparer.Ordinal)
    {
        ["JSII_RUNTIME"] = null,
        ["MLINFERENCE_JSII"] = null,
        ["NODE_OPTIONS"] = null,
        ["CDKTF_CONTEXT_JSON"] = null,
        ["CDKTF_OUTDIR"] = null,
    };
}
