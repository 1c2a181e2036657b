using System.Reflection;

namespace MlInferenceCdktf.Package.Tests.Packing;

/// <summary>What the build of this test project knows.</summary>
internal static class Built
{
    private static readonly Dictionary<string, string?> s_facts = typeof(Built).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .ToDictionary(fact => fact.Key, fact => fact.Value, StringComparer.Ordinal);

    public static string RepositoryRoot { get; } = s_facts["RepositoryRoot"]!;

    public static string Configuration { get; } = s_facts["Configuration"]!;

    /// <summary>The folder that the restore of this repository put its packages into.</summary>
    public static string RestoredPackages { get; } = s_facts["RestoredPackages"]!;
}
