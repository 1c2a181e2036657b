using MlInferenceCdktf.Bench.Measuring;
using MlInferenceCdktf.Testing;

namespace MlInferenceCdktf.Bench.Subjects;

/// <summary>Both programs must do the same work, or their times say nothing.</summary>
internal static class SameTerraform
{
    // Characters of a difference and what is around it.
    private const int Shown = 300;

    /// <exception cref="InvalidOperationException">The documents differ, other than in metadata and the order of keys.</exception>
    public static void Demand(BenchCase each, Workspace workspace)
    {
        var (library, direct) = (workspace.Output("library"), workspace.Output("direct"));
        ProcessRun.Measure(Programs.Library(each, library, workspace.WarmCaches));
        ProcessRun.Measure(Programs.Direct(each, direct));
        var (expected, actual) = (Sorted(library, each), Sorted(direct, each));
        if (!string.Equals(expected, actual, StringComparison.Ordinal))
        {
            var at = Math.Max(0, expected.AsSpan().CommonPrefixLength(actual) - (Shown / 2));
            throw new InvalidOperationException(
                $"{each.Name}: bench/javascript makes other Terraform than the library; bring it up to date.\n"
                + $"the library:\n{Excerpt(expected, at)}\nJavaScript:\n{Excerpt(actual, at)}");
        }
    }

    /// <summary>The library's document, as <see cref="Demand"/> left it.</summary>
    public static string DocumentOf(BenchCase each, Workspace workspace) => DocumentIn(workspace.Output("library"), each);

    private static string Excerpt(string text, int at) => text.Substring(at, Math.Min(Shown, text.Length - at));

    private static string Sorted(string output, BenchCase each) =>
        TerraformDocument.Parse(File.ReadAllText(DocumentIn(output, each))).ToCanonicalJson();

    private static string DocumentIn(string output, BenchCase each) => Path.Combine(output, "stacks", each.App.Stack, "cdk.tf.json");
}
