using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf.Planning.Tests.Loading;

/// <summary>What is checked of an app beside its services' options, alike for files and for C#.</summary>
public class AppRulesTests
{
    [Theory]
    [InlineData("acme-ml-prod", "Acme", "MLI4002", "project")]
    [InlineData("acme-ml-prod", "acme-", "MLI4002", "project")]
    [InlineData("acme-ml-prod", "\"acme-ml-prod\\n\"", "MLI4002", "project")]
    [InlineData("acme-ml-prod", "\"123456789012\"", "MLI4002", "project")]
    [InlineData("stack: chat-prod", "stack: ..", "MLI4003", "stack")]
    [InlineData("stack: chat-prod", "stack: ../chat", "MLI4003", "stack")]
    [InlineData("stack: chat-prod", "stack: \"\"", "MLI4003", "stack")]
    [InlineData("stack: chat-prod", "stack: a234567890123456789012345678901234567890123456789012345678901234", "MLI4003", "stack")]
    [InlineData("  chat:", "  chat one:", "MLI4003", "services[chat one]")]
    [InlineData("  chat:", "  1chat:", "MLI4003", "services[1chat]")]
    [InlineData("acme-tfstate", "zz", "MLI4005", "terraform.backend.bucket")]
    [InlineData("acme-tfstate", "gs://acme", "MLI4005", "terraform.backend.bucket")]
    [InlineData("acme-tfstate", "Acme", "MLI4005", "terraform.backend.bucket")]
    [InlineData("acme-tfstate", "zz.acme-", "MLI4005", "terraform.backend.bucket")]
    [InlineData("acme-tfstate", "10.0.0.1", "MLI4005", "terraform.backend.bucket")]
    [InlineData("acme-tfstate", "acme..state", "MLI4005", "terraform.backend.bucket")]
    [InlineData("acme-tfstate", "goog-state", "MLI4005", "terraform.backend.bucket")]
    [InlineData("prefix: chat-prod", "prefix: /chat", "MLI4005", "terraform.backend.prefix")]
    [InlineData("prefix: chat-prod", "prefix: \"\"", "MLI4005", "terraform.backend.prefix")]
    [InlineData("\">= 1.6\"", "latest", "MLI4006", "terraform.requiredVersion")]
    [InlineData("\">= 1.6\"", "\">= 1.6,\"", "MLI4006", "terraform.requiredVersion")]
    [InlineData("\">= 1.6\"", "^1.6", "MLI4006", "terraform.requiredVersion")]
    [InlineData("\">= 1.6\"", "1.x", "MLI4006", "terraform.requiredVersion")]
    public void Refuses_what_terraform_or_google_would_refuse_later(string right, string wrong, string id, string path)
    {
        var text = Yaml.With(right, wrong);
        var found = Assert.Single(Yaml.Load(text).Diagnostics);
        Assert.Equal((id, path), (found.Id, found.Path));
        var line = 1 + Array.FindIndex(text.Split('\n'), l => l.Contains(wrong, StringComparison.Ordinal));
        Assert.Equal($"inference.yaml:{line}", found.Location);
    }

    [Theory]
    [InlineData("\">= 1.6\"", "~> 1.11.0")]
    [InlineData("\">= 1.6\"", "\">= 1.6, < 2.0.0-beta1, != 1.7.1\"")]
    [InlineData("\">= 1.6\"", "\"1.6\"")]
    [InlineData("acme-tfstate", "acme.tf_state-1")]
    [InlineData("prefix: chat-prod", "prefix: env/prod/chat.v1")]
    [InlineData("acme-ml-prod", "\"example.com:acme-ml\"")]
    [InlineData("stack: chat-prod", "stack: C")]
    public void Takes_what_terraform_and_google_take(string right, string value) => Yaml.LoadWhole(Yaml.With(right, value));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(40, true)]
    [InlineData(41, false)]
    public void A_stack_has_1_to_40_services(int count, bool isRight)
    {
        var chat = Yaml.LoadWhole(Yaml.Valid);
        var app = chat with
        {
            Services = ServiceMap.From(Enumerable.Range(0, count).Select(i => KeyValuePair.Create($"s{i}", chat.Services["chat"]))),
        };
        Assert.Equal(isRight ? [] : ["MLI4004"], app.Check().Select(d => d.Id), StringComparer.Ordinal);
    }

    [Fact]
    public void An_app_in_code_is_checked_like_a_file()
    {
        var app = Yaml.LoadWhole(Yaml.Valid) with { Stack = "..", Terraform = new() { Backend = StateBackend.Gcs("X") } };
        Assert.Equal(
            """
            MLI4003 error    stack: '..' is not a stack's id
                     fix: write 1 to 63 letters, digits and hyphens, starting with a letter, such as chat-prod
            MLI4005 error    terraform.backend.bucket: 'X' is not a bucket's name
                     fix: write 3 to 63 lower-case letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, without gs:// and folders
            """,
            string.Join('\n', app.Check()));
        Assert.All(app.Check(), d => Assert.Equal(DiagnosticSeverity.Error, d.Severity));
    }

    [Fact]
    public void Labels_of_the_app_are_on_every_service_and_the_services_own_win()
    {
        var app = Yaml.LoadWhole(Yaml.With("coldStart: 15m", "labels: {team: search, tier: gold}")) with
        {
            Labels = new Dictionary<string, string>(StringComparer.Ordinal) { ["team"] = "chat", ["cost"] = "12" },
        };
        Assert.Equal("cost=12, team=search, tier=gold", app.OptionsOf("chat").Labels.ToString());
    }
}
