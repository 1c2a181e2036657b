namespace MlInferenceCdktf.Testing.Tests.Documents;

public sealed class CanonicalJsonTests
{
    [Fact]
    public void Keys_are_sorted_and_lists_keep_their_order() => Assert.Equal(
        """
        {
          "B": [
            2,
            1
          ],
          "a": {
            "x": 1.50,
            "y": null
          }
        }

        """.ReplaceLineEndings("\n"),
        TerraformDocument.Parse("""{ "a": { "y": null, "x": 1.50 }, "B": [2, 1] }""").ToCanonicalJson());

    [Fact]
    public void Quotes_signs_and_letters_stay_readable() => Assert.Contains(
        """ "a": "\"<ü>\" & 'b' +" """.Trim(),
        TerraformDocument.Parse("""{ "a": "\"<ü>\" & 'b' +" }""").ToCanonicalJson(),
        StringComparison.Ordinal);

    [Fact]
    public void Canonical_text_reads_back_as_itself()
    {
        var text = TerraformDocument.Parse("""{ "resource": { "t_x": { "a": { "n": 8, "s": "${b}" } } }, "//": {} }""").ToCanonicalJson();

        Assert.Equal(text, TerraformDocument.Parse(text).ToCanonicalJson());
    }
}
