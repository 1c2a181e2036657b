using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using MlInferenceCdktf.CommandLine;

namespace MlInferenceCdktf.App;

/// <summary>CDKTF's constructs run in Node; without it, jsii fails with a trace instead of a sentence.</summary>
internal static class NodeCheck
{
    private static readonly Version s_least = new(20, 9);

    /// <exception cref="UserErrorException">Node is missing or too old.</exception>
    public static void Demand()
    {
        var version = Installed();
        if (version is null)
        {
            throw new UserErrorException("node is not on the PATH", $"install Node.js {s_least} or newer; constructs run in it");
        }

        if (version < s_least)
        {
            throw new UserErrorException($"node {version} is too old", $"install Node.js {s_least} or newer");
        }
    }

    private static Version? Installed()
    {
        try
        {
            using var node = Process.Start(new ProcessStartInfo("node", "--version") { RedirectStandardOutput = true, UseShellExecute = false })!;
            var text = node.StandardOutput.ReadToEnd().Trim().TrimStart('v');
            node.WaitForExit();
            var number = text.Split('-')[0];
            return Version.TryParse(number, out var version)
                ? version
                : throw new UserErrorException($"'node --version' answers '{text}'", $"put Node.js {s_least} or newer first on the PATH");
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
