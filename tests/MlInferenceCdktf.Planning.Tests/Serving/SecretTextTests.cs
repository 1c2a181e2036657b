namespace MlInferenceCdktf.Planning.Tests.Serving;

public class SecretTextTests
{
    [Theory]
    [InlineData("HF_TOKEN", "12345678")]
    [InlineData("api_key", "12345678")]
    [InlineData("APIKEY", "12345678")]
    [InlineData("DB_PASSWORD", "12345678")]
    [InlineData("CREDENTIALS", "12345678")]
    [InlineData("X", "hf_aaaaaaaaaaaaaaaaaaaa")]
    [InlineData("X", "ghp_aaaaaaaaaaaaaaaaaaaa")]
    [InlineData("X", "sk-aaaaaaaaaaaaaaaa")]
    [InlineData("X", "AIzaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("X", "AKIAAAAAAAAAAAAAAAAA")]
    [InlineData("X", "text\n-----BEGIN RSA PRIVATE KEY-----\n")]
    public void Suspects(string name, string value) => Assert.True(SecretText.Looks(name, value));

    [Theory]
    [InlineData("MAX_TOKENS", "12345678")]
    [InlineData("TOKENIZER", "mistral-large")]
    [InlineData("HF_TOKEN", "")]
    [InlineData("HF_TOKEN", "1234567")]
    [InlineData("X", "hf_home")]
    [InlineData("X", "-----BEGIN CERTIFICATE-----")]
    public void Leaves_alone(string name, string value) => Assert.False(SecretText.Looks(name, value));

    [Fact]
    public void The_warning_does_not_repeat_the_secret()
    {
        var found = Sample.Check(Sample.Cpu with { Server = Sample.Cpu.Server with { Environment = Sample.Map(("HF_TOKEN", "canary-of-a-secret")) } }).Diagnostics;

        Assert.All(found, d => Assert.DoesNotContain("canary", d.ToString(), StringComparison.Ordinal));
        Assert.Single(found);
    }
}
