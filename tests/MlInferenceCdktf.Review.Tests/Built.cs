using System.Reflection;

namespace MlInferenceCdktf.Review.Tests;

/// <summary>What the build of this test project knows. A caller's file path would not do: a CI build hides where it was made.</summary>
internal static class Built
{
    public static string RepositoryRoot { get; } = typeof(Built).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static fact => fact.Key == "RepositoryRoot").Value!;
}
