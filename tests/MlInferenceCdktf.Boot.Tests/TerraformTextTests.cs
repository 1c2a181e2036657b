using System.Text.Json;
using MlInferenceCdktf.Text;

namespace MlInferenceCdktf.Boot.Tests;

/// <summary>Escaping, judged by the real Terraform.</summary>
public sealed class TerraformTextTests
{
    private const string Token = Samples.CdktfToken;

    // What CDKTF makes of a token: a live expression.
    private const string Resolved = "${upper(\"x\")}";

    [Theory]
    [InlineData("", "")]
    [InlineData("$ % { } $a %a", "$ % { } $a %a")]
    [InlineData("${HOME}", "$${HOME}")]
    [InlineData("%{http_code}", "%%{http_code}")]
    [InlineData("$${x}", "$$${x}")]
    [InlineData(Token, Token)]
    [InlineData("${TfToken[TOKEN.12}", "$${TfToken[TOKEN.12}")]
    [InlineData("%{TfToken[TOKEN.12]}", "%%{TfToken[TOKEN.12]}")]
    [InlineData("\ufeff${x}", "${\"\"}\ufeff$${x}")]
    [InlineData("$" + Token, "${\"$\"}" + Token)]
    public void Escapes_openings_and_leaves_tokens(string text, string escaped) => Assert.Equal(escaped, TerraformText.Escape(text));

    [ToolFact("terraform")]
    public void Terraform_evaluates_escaped_texts_and_keys_to_the_originals()
    {
        // Terraform normalizes all text to NFC; no escape prevents that.
        string[] texts = [.. Samples.HostileTexts.Where(text => text != Token && text.IsNormalized()), .. RandomTexts.Of("$$$%%{{{}}\"\\\nax'", 1000)];

        Assert.Equal(texts, Evaluate(texts.Select(TerraformText.Escape)));
    }

    [ToolFact("terraform")]
    public void Terraform_evaluates_tokens_between_any_texts()
    {
        string[] before = ["", "$", "$$", "$$$", "%", "%$", "$%", "${", "%{", "$$${", "a$", "{"];
        string[] after = ["", "{x}", "}", "$", "%{", "${y}", Token];
        string[] texts = [.. from first in before from last in after select first + Token + last];

        Assert.Equal(
            texts.Select(text => text.Replace(Token, "X", StringComparison.Ordinal)),
            Evaluate(texts.Select(text => TerraformText.Escape(text).Replace(Token, Resolved, StringComparison.Ordinal))));
    }

    private static string[] Evaluate(IEnumerable<string> templates)
    {
        using var folder = new TemporaryFolder();
        folder.Write("main.tf.json", JsonSerializer.Serialize(new { output = new { texts = new { value = templates.Select(text => new Dictionary<string, string>(StringComparer.Ordinal) { [$"k{text}"] = text }) } } }));
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["TF_CLI_CONFIG_FILE"] = folder.Write("terraform.rc", ""),
            ["TF_DATA_DIR"] = Path.Combine(folder.Path, "data"),
            ["CHECKPOINT_DISABLE"] = "1",
        };
        Tool.Output("terraform", ["apply", "-auto-approve", "-input=false", "-no-color"], folder.Path, environment);
        using var outputs = JsonDocument.Parse(Tool.Output("terraform", ["output", "-json"], folder.Path, environment));
        return [.. outputs.RootElement.GetProperty("texts").GetProperty("value").EnumerateArray().Select(ReadEntry)];
    }

    private static string ReadEntry(JsonElement entry)
    {
        var pair = entry.EnumerateObject().Single();
        var value = pair.Value.GetString()!;
        Assert.Equal($"k{value}", pair.Name);
        return value;
    }
}
