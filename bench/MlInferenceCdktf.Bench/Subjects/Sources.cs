using System.Reflection;
using MlInferenceCdktf.Testing;

namespace MlInferenceCdktf.Bench.Subjects;

/// <summary>Where the programs are.</summary>
internal static class Sources
{
    private static readonly string s_repository = RepositoryFolder.Find("MlInferenceCdktf.sln");

    public static bool IsRelease { get; } = string.Equals(
        typeof(Sources).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()?.Configuration, "Release", StringComparison.Ordinal);

    public static string ExampleFile => Path.Combine(s_repository, "inference.yaml");

    public static string DirectProgram => Path.Combine(s_repository, "bench", "javascript", "direct.mjs");

    public static string AppAssembly => Path.Combine(AppFolder, "MlInferenceCdktf.App.dll");

    public static string BindingsAssembly => Path.Combine(AppFolder, "HashiCorp.Cdktf.dll");

    private static string AppFolder => Path.Combine(s_repository, "src", "MlInferenceCdktf.App", "bin", "Release", "net10.0");
}
