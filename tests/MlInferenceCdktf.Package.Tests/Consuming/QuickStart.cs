using System.Text.RegularExpressions;
using MlInferenceCdktf.Package.Tests.Packing;

namespace MlInferenceCdktf.Package.Tests.Consuming;

/// <summary>The lines of the README, which are a region of a sample.</summary>
internal static partial class QuickStart
{
    public static string Lines { get; } = Region()
        .Match(File.ReadAllText(Path.Combine(Built.RepositoryRoot, "samples", "QuickStart", "Program.cs")).ReplaceLineEndings("\n"))
        .Groups["lines"].Value;

    [GeneratedRegex(@"#region quick-start\n(?<lines>.*)\n#endregion", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Region();
}
