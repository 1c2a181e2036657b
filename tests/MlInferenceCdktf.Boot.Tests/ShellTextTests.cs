using System.Text;
using MlInferenceCdktf.Text;

namespace MlInferenceCdktf.Boot.Tests;

/// <summary>Quoting, judged by the real bash.</summary>
public sealed class ShellTextTests
{
    [Theory]
    [InlineData("plain", "'plain'")]
    [InlineData("it's", @"'it'\''s'")]
    [InlineData("a\nb", @"$'a\nb'")]
    [InlineData("é", @"$'\xc3\xa9'")]
    public void Quotes_readably(string text, string quoted) => Assert.Equal(quoted, ShellText.Quote(text));

    [ToolFact("bash")]
    public void Bash_reads_back_every_text()
    {
        string[] texts = [.. Samples.HostileTexts, .. RandomTexts.Of("'\"\\$`%{}!a0x \n\r\té漢\u202e", 500)];
        using var folder = new TemporaryFolder();
        var script = folder.Write("script.sh", $"set -u\nprintf '%s\\0' {string.Join(' ', texts.Select(ShellText.Quote))}\n");

        var output = Tool.Output("bash", [script], environment: new Dictionary<string, string> { ["LC_ALL"] = "C" });

        Assert.Equal(texts, output.Split('\0')[..^1]);
    }
}

/// <summary>Texts that are random and the same in every run.</summary>
internal static class RandomTexts
{
    public static IEnumerable<string> Of(string alphabet, int count)
    {
        var random = new Random(20250607);
        for (var i = 0; i < count; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(0, 16); length > 0; length--)
            {
                text.Append(alphabet[random.Next(alphabet.Length)]);
            }

            yield return text.ToString();
        }
    }
}
