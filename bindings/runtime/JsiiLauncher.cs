using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Amazon.JSII.Runtime.Deputy;

namespace MlInferenceCdktf;

/// <summary>
/// Has Amazon.JSII.Runtime start its JavaScript half through <c>launcher.js</c>: one Node process with V8's code cache
/// instead of two without. It takes effect when this assembly is first used before the first jsii object exists.
/// </summary>
/// <remarks>
/// A JSII_RUNTIME of the user's own wins; MLINFERENCE_JSII=stock turns this off; any trouble leaves the stock runtime.
/// </remarks>
internal static class JsiiLauncher
{
    private const string RuntimeVariable = "JSII_RUNTIME";
    private const string SwitchVariable = "MLINFERENCE_JSII";
    private const string LauncherResource = "MlInferenceCdktf.launcher.js";
    private const string RuntimeResources = "Amazon.JSII.Runtime.jsii_runtime.";

    // Resource of Amazon.JSII.Runtime -> file; the worker is found beside program.js, the stock runtime looks for ../lib.
    private static readonly (string Resource, string File)[] Files =
    [
        (RuntimeResources + "bin.jsii-runtime.js", "bin/jsii-runtime.js"),
        (RuntimeResources + "lib.program.js", "lib/program.js"),
        (RuntimeResources + "lib.runtime-index-worker.js", "lib/runtime-index-worker.js"),
    ];

    /// <summary>Sets JSII_RUNTIME for this process, once, before anything of this assembly runs.</summary>
    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255:The ModuleInitializer attribute should not be used in libraries", Justification = "The variable is read when the first jsii object is made, which no other hook precedes.")]
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Only speed is lost, and an exception here would make the whole assembly unusable.")]
    internal static void Initialize()
    {
        if (!string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(RuntimeVariable))
            || string.Equals(Environment.GetEnvironmentVariable(SwitchVariable), "stock", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        try
        {
            // The runtime pastes the text into Node's command line: hence the quotes, and room for an option.
            Environment.SetEnvironmentVariable(RuntimeVariable, $"--preserve-symlinks \"{Path.Combine(Unpack(), "launcher.js")}\"");
        }
        catch (Exception)
        {
            // The stock runtime needs none of this.
        }
    }

    /// <summary>The folder with the launcher and the kernel, made once per version of both.</summary>
    private static string Unpack()
    {
        var launcher = Read(typeof(JsiiLauncher), LauncherResource);
        var version = Convert.ToHexStringLower(SHA256.HashData(launcher))[..16];
        var folder = Path.Combine(CacheFolder(), "mlinferencecdktf", $"jsii-{typeof(DeputyBase).Module.ModuleVersionId:N}-{version}");
        if (Directory.Exists(folder))
        {
            return folder;
        }

        // Renamed when complete: parallel processes see the whole folder or none.
        var part = $"{folder}.{Guid.NewGuid():N}";
        Write(Path.Combine(part, "launcher.js"), launcher);
        foreach (var (resource, file) in Files)
        {
            Write(Path.Combine(part, file), Read(typeof(DeputyBase), resource));
        }

        return MoveIntoPlace(part, folder);
    }

    private static string MoveIntoPlace(string part, string folder)
    {
        try
        {
            Directory.Move(part, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            Directory.Delete(part, recursive: true);
        }

        return folder;
    }

    /// <summary>The user's own cache folder: what lies there is run, so it must be nobody else's to write.</summary>
    private static string CacheFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            return Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var folder = OperatingSystem.IsMacOS()
            ? Path.Combine(home, "Library", "Caches")
            : Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache ? cache : Path.Combine(home, ".cache");
        return Path.IsPathFullyQualified(folder) ? folder : throw new DirectoryNotFoundException(folder);
    }

    private static byte[] Read(Type owner, string resource)
    {
        using var stream = owner.Assembly.GetManifestResourceStream(resource) ?? throw new FileNotFoundException(resource);
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    private static void Write(string file, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
    }
}
