using System.Text.Json;
using MlInferenceCdktf.App.Tests.Running;

namespace MlInferenceCdktf.App.Tests.Verbs;

public sealed class ExplainTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("GITHUB_ACTIONS", "true")]
    [InlineData("TF_BUILD", "True")]
    [InlineData("TERM", "xterm-256color")]
    public void Redirected_it_is_plain_text_in_every_environment(string variable, string value)
    {
        _workspace.Environment[variable] = value;
        var text = _workspace.Output("explain");
        Assert.DoesNotContain('\u001b', text);
        Assert.Contains("cold start", text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_writes_nothing()
    {
        _workspace.Output("explain");
        Assert.Equal(["inference.yaml"], FileTree.Of(_workspace.Folder).Keys);
    }

    [Fact]
    public void Each_decision_has_a_reason()
    {
        using var report = JsonDocument.Parse(_workspace.Output("explain", "--format", "json"));
        var decisions = report.RootElement.GetProperty("services").GetProperty("chat").EnumerateArray().ToArray();
        Assert.InRange(decisions.Length, 10, 200);
        Assert.All(decisions, decision => Assert.All(["subject", "value", "reason"], key => Assert.NotEmpty(decision.GetProperty(key).GetString()!)));
        Assert.Equal("MLI2002", Assert.Single(report.RootElement.GetProperty("warnings").EnumerateArray()).GetProperty("id").GetString());
    }

    [Fact]
    public void It_says_the_same_in_any_culture()
    {
        using var german = new Workspace { Environment = { ["LANG"] = "de_DE.UTF-8", ["LC_ALL"] = "de_DE.UTF-8" } };
        Assert.Equal(_workspace.Output("explain"), german.Output("explain"));
    }
}
