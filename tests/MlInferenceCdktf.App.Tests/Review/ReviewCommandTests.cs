using System.Text.Json.Nodes;
using MlInferenceCdktf.App.Tests.Running;

namespace MlInferenceCdktf.App.Tests.Review;

/// <summary>The verb as people and pipelines run it.</summary>
public sealed class ReviewCommandTests
{
    [Theory]
    [InlineData("", 2)]
    [InlineData("--fail-on note", 2)]
    [InlineData("--fail-on block", 2)]
    public void A_plan_that_takes_the_address_down_ends_with_2(string options, int exitCode)
    {
        using var workspace = Workspace("plan.json", Plans.Blocked);
        var result = workspace.Run(["review", "plan.json", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.Equal(exitCode, result.ExitCode);
        Assert.StartsWith("BLOCKED", result.Output, StringComparison.Ordinal);
        Assert.Contains(Plans.Address, result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Fact]
    public void A_plan_without_findings_ends_with_0()
    {
        using var workspace = Workspace("plan.json", Plans.Empty);
        Assert.StartsWith("NO FINDINGS", workspace.Output("review", "plan.json", "--fail-on", "note"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_that_stopped_half_way_ends_with_3()
    {
        using var workspace = Workspace("plan.json", Plans.Incomplete);
        var result = workspace.Run("review", "plan.json");
        Assert.Equal(3, result.ExitCode);
        Assert.StartsWith("INCOMPLETE", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_of_an_unknown_version_ends_with_3()
    {
        using var workspace = Workspace("plan.json", Plans.TooNew);
        var result = workspace.Run("review", "plan.json");
        Assert.Equal((3, ""), (result.ExitCode, result.Output));
        Assert.Contains("2.0", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_read_verdict_and_findings_from_standard_output()
    {
        using var workspace = Workspace("plan.json", Plans.Blocked);
        var review = JsonNode.Parse(workspace.Run("review", "plan.json", "--format", "json").Output)!;
        Assert.Equal("BLOCKED", review["verdict"]!.GetValue<string>());
        Assert.Contains(review["findings"]!.AsArray(), static finding =>
            finding!["id"]!.GetValue<string>() == "T01" && finding["severity"]!.GetValue<string>() == "BLOCK" && finding["address"]!.GetValue<string>() == Plans.Address);
    }

    [Theory]
    [InlineData("text", "BLOCKED")]
    [InlineData("markdown", "<!-- mlinf-review:plan:")]
    [InlineData("json", "{")]
    [InlineData("sarif", "{")]
    [InlineData("github", "::error file=cdk.tf.json")]
    public void Out_writes_the_whole_review_and_nothing_beside_it(string format, string beginning)
    {
        using var workspace = Workspace("plan.json", Plans.Blocked);
        workspace.Write("review.out", "what was there before");
        var result = workspace.Run("review", "plan.json", "--format", format, "--out", "review.out");
        Assert.Equal((2, "", ""), (result.ExitCode, result.Output, result.Error));
        Assert.StartsWith(beginning, workspace.Read("review.out"), StringComparison.Ordinal);
        Assert.Equal(["inference.yaml", "plan.json", "review.out"], FileTree.Of(workspace.Folder).Keys);
    }

    [Fact]
    public void Step_outputs_are_added_to_what_the_file_holds()
    {
        using var workspace = Workspace("plan.json", Plans.Blocked);
        workspace.Write("outputs", "before=1\n");
        Assert.Equal(2, workspace.Run("review", "plan.json", "--github-output", "outputs").ExitCode);
        Assert.StartsWith("before=1\nverdict=BLOCKED\nblock=1\n", workspace.Read("outputs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dash_reads_standard_input()
    {
        using var workspace = Workspace("plan.json", Plans.Blocked);
        var piped = Tool.Run("bash", ["-c", "dotnet \"$APP\" review - < plan.json"], workspace.Folder, new Dictionary<string, string> { ["APP"] = Built.App });
        Assert.Equal(workspace.Run("review", "plan.json").Output, piped.Output);
        Assert.Equal(2, piped.ExitCode);
    }

    [Fact]
    public void What_somebody_answers_for_does_not_fail()
    {
        using var workspace = Workspace("plan.json", Plans.Blocked);
        workspace.Write("s.yaml", $"suppressions:\n- {{rule: T01, address: {Plans.Address}, reason: moved last week, expires: 9999-12-31}}\n");
        Assert.Contains("moved last week", workspace.Output("review", "plan.json", "--suppressions", "s.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Companions_beside_the_plan_are_found()
    {
        using var workspace = Workspace("stack/plan.json", Plans.Blocked);
        workspace.Write("stack/cdk.tf.json", """
            { "resource": { "google_compute_global_address": {
              "ip": { "//": { "metadata": { "path": "chat-prod/frontend/address", "uniqueId": "ip" } } } } } }
            """);
        var result = workspace.Run("review", "stack/plan.json", "--format", "github");
        Assert.StartsWith("::error file=stack/cdk.tf.json,line=2,", result.Output, StringComparison.Ordinal);
        Assert.Contains("chat-prod/frontend/address", workspace.Run("review", "stack/plan.json").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing.json", "PLAN", "nothing.json")]
    [InlineData(".", "PLAN", "'.'")]
    [InlineData("binary.plan", "terraform show -json", "binary")]
    [InlineData("inference.yaml", "fix: ", "")]
    [InlineData("plan.json --manifest no.json", "--manifest", "no.json")]
    [InlineData("plan.json --manifest inference.yaml", "inference-manifest.json", "broken")]
    [InlineData("plan.json --synthesized no.json", "--synthesized", "no.json")]
    [InlineData("plan.json --suppressions no.yaml", "--suppressions", "no.yaml")]
    [InlineData("plan.json --suppressions inference.yaml", "inference.yaml:", "no section")]
    [InlineData("plan.json --out .", "--out", "'.'")]
    [InlineData("plan.json --out no/such/folder", "--out", "no/such/folder")]
    [InlineData("plan.json --max-characters 5", "--max-characters", "5")]
    [InlineData("plan.json --fail-on warning", "warning", "")]
    [InlineData("plan.json --format html", "html", "")]
    [InlineData("", "argument", "'review'")]
    public void What_is_wrong_is_named_with_its_fix_and_nothing_is_written(string line, string named, string value)
    {
        using var workspace = Workspace("plan.json", Plans.Blocked);
        workspace.Write("binary.plan", "PK\u0003\u0004rest of an archive");
        var error = Refusal.Of(workspace.Run(["review", .. line.Split(' ', StringSplitOptions.RemoveEmptyEntries)]));
        Assert.Contains(named, error, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(value, error, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["binary.plan", "inference.yaml", "plan.json"], FileTree.Of(workspace.Folder).Keys);
    }

    [Fact]
    public void Help_names_what_can_be_written()
    {
        using var workspace = new Workspace();
        var help = workspace.Output("review", "--help");
        Assert.All(["PLAN", "--format", "--out", "--manifest", "--suppressions", "--fail-on", "block"], word => Assert.Contains(word, help, StringComparison.Ordinal));
    }

    private static Workspace Workspace(string name, string content)
    {
        var workspace = new Workspace();
        workspace.Write(name, content);
        return workspace;
    }
}
