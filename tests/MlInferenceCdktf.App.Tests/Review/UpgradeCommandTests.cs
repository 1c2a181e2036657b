using System.Text.Json.Nodes;
using MlInferenceCdktf.App.Tests.Running;

namespace MlInferenceCdktf.App.Tests.Review;

/// <summary>The comparison of stacks as people and pipelines run it.</summary>
public sealed class UpgradeCommandTests
{
    [Theory]
    [InlineData("old.tf.json", "new.tf.json")]
    [InlineData("old", "new")]
    [InlineData("old/stacks/a", "new/stacks/a/cdk.tf.json")]
    [InlineData("accepted/old", "accepted/new")]
    public void Files_outputs_and_folders_of_accepted_stacks_are_compared(string old, string @new)
    {
        using var workspace = Workspace();
        var result = workspace.Run("review", "upgrade", old, @new);
        Assert.Equal((2, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("BLOCKED (1 conflict, 1 replaced)", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_changes_ends_with_0()
    {
        using var workspace = Workspace();
        Assert.StartsWith("NO FINDINGS (no change)", workspace.Output("review", "upgrade", "old", "old", "--fail-on", "note"), StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_read_it_from_a_file()
    {
        using var workspace = Workspace();
        Assert.Equal(2, workspace.Run("review", "upgrade", "old", "new", "--format", "json", "--out", "upgrade.json").ExitCode);
        Assert.Equal("BLOCKED", JsonNode.Parse(workspace.Read("upgrade.json"))!["verdict"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("old missing", "NEW")]
    [InlineData("empty new", "there is no synthesized stack in 'empty'")]
    [InlineData("old.tf.json several", "single stack")]
    [InlineData("old.tf.json broken.tf.json", "no JSON")]
    public void What_is_wrong_is_named_with_its_fix(string arguments, string named)
    {
        using var workspace = Workspace();
        var result = workspace.Run(["review", "upgrade", .. arguments.Split(' ')]);
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains(named, result.Error, StringComparison.Ordinal);
        Assert.Contains("fix: ", result.Error, StringComparison.Ordinal);
    }

    private static Workspace Workspace()
    {
        var workspace = new Workspace();
        foreach (var (version, stack) in new[] { ("old", Stacks.Network), ("new", Stacks.NetworkReplaced) })
        {
            workspace.Write($"{version}.tf.json", stack);
            workspace.Write($"{version}/stacks/a/cdk.tf.json", stack);
            workspace.Write($"accepted/{version}/a.tf.json", stack);
        }

        workspace.Write("several/a.tf.json", Stacks.Network);
        workspace.Write("several/b.tf.json", Stacks.Network);
        workspace.Write("broken.tf.json", "{");
        workspace.Write("empty/README.md", "");
        return workspace;
    }
}
