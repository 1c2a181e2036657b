using System.Diagnostics;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using MlInferenceCdktf.Bench.Subjects;

namespace MlInferenceCdktf.Bench.Measuring;

/// <summary>What the figures depend on.</summary>
/// <param name="Cores">Processors.</param>
/// <param name="System">The operating system's kind and architecture.</param>
/// <param name="DotNet">The version of .NET.</param>
/// <param name="Node">The version of Node.js.</param>
/// <param name="HasLauncher">Whether the jsii kernel ran through the launcher of bindings/runtime.</param>
/// <param name="IsAheadOfTime">Whether the app's assemblies are compiled ahead of time.</param>
internal sealed record MachineFacts(int Cores, string System, string DotNet, string Node, bool HasLauncher, bool IsAheadOfTime)
{
    public static MachineFacts Read(Workspace workspace) => new(
        Environment.ProcessorCount,
        $"{(OperatingSystem.IsLinux() ? "Linux" : OperatingSystem.IsMacOS() ? "macOS" : "Windows")} {RuntimeInformation.OSArchitecture}",
        Environment.Version.ToString(),
        NodeVersion(),
        Directory.Exists(Path.Combine(workspace.WarmCaches.User, "mlinferencecdktf")),
        IsCompiled(Sources.BindingsAssembly));

    private static string NodeVersion()
    {
        using var node = Process.Start(new ProcessStartInfo("node", "--version") { UseShellExecute = false, RedirectStandardOutput = true })!;
        return node.StandardOutput.ReadToEnd().Trim().TrimStart('v');
    }

    private static bool IsCompiled(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        return file.PEHeaders.CorHeader?.ManagedNativeHeaderDirectory.Size > 0;
    }
}
