using System.Reflection;

namespace MlInferenceCdktf.App.Tests.Running;

/// <summary>What the build of this test project knows.</summary>
internal static class Built
{
    private static readonly Dictionary<string, string?> s_facts = typeof(Built).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .ToDictionary(fact => fact.Key, fact => fact.Value, StringComparer.Ordinal);

    public static string App { get; } = s_facts["AppUnderTest"]!;

    public static string RepositoryRoot { get; } = s_facts["RepositoryRoot"]!;

    public static string Configuration { get; } = s_facts["Configuration"]!;
}
