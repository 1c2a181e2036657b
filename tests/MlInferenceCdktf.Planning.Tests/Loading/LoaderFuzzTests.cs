using FsCheck;
using FsCheck.Fluent;

namespace MlInferenceCdktf.Planning.Tests.Loading;

/// <summary>Whatever becomes of a file, loading it gives an app or errors that can be understood, and never throws.</summary>
public class LoaderFuzzTests
{
    private static readonly string[] s_pieces =
    [
        "\n", "  ", "\t", ":", ": ", "- ", "? ", "{", "}", "[", "]", ",", "'", "\"", "\\", "\\u", "\\ud800", "#", "|", ">", "|9\n", "&a ", "*a", "!x ", "!!str ",
        "<<: ", "---\n", "...\n", "%YAML 9.9\n", "~", "null", "true", "no", "0x1", "1e999", ".nan", "-", "\u0000", "\uFEFF", "\ud800", "é", "base: x", "kind: ",
    ];

    [Theory]
    [InlineData("inference.yaml")]
    [InlineData("inference.json")]
    public void Random_changes_never_throw(string file)
    {
        var start = file.EndsWith(".json", StringComparison.Ordinal)
            ? """{"project":"acme-ml-prod","stack":"a","services":{"a":{"server":{"kind":"vllm","model":"a/b"},"machine":"g2-standard-12","regions":["us-east1",{"name":"us-east4","zones":[]}],"endpoint":{"kind":"insecure-http"}}}}"""
            : Yaml.Valid;
        Prop.ForAll(Changes().ToArbitrary(), changes => AssertAnswer(Apply(start, changes), file))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    private static Gen<(int Place, int Length, int Piece)[]> Changes() => Gen.ArrayOf(
        from place in Gen.Choose(0, 10_000)
        from length in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(1, 3)), (1, Gen.Choose(1, 200)))
        from piece in Gen.Choose(-1, s_pieces.Length - 1)
        select (place, length, piece));

    // Cuts a part out and puts a piece in its stead, or the part a second time.
    private static string Apply(string text, (int Place, int Length, int Piece)[] changes)
    {
        foreach (var (place, length, piece) in changes.Take(8))
        {
            var at = place % (text.Length + 1);
            var end = Math.Min(text.Length, at + length);
            text = text[..at] + (piece < 0 ? text[at..end] + text[at..end] : s_pieces[piece]) + text[end..];
        }

        return text;
    }

    private static void AssertAnswer(string text, string file)
    {
        var result = InferenceAppLoader.Parse(text, file);
        Assert.Equal(result.App is null, result.Diagnostics.Count > 0);
        foreach (var found in result.Diagnostics)
        {
            Assert.StartsWith(file, found.Location, StringComparison.Ordinal);
            Assert.DoesNotContain("YamlDotNet", found.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("System.", found.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("Exception", found.ToString(), StringComparison.Ordinal);
        }
    }
}
