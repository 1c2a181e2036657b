using MlInferenceCdktf.App.Tests.Running;

namespace MlInferenceCdktf.App.Tests.Errors;

/// <summary>The Node that the constructs need is not there, or is not what it should be.</summary>
public sealed class NodeTests : IDisposable
{
    private const string Folder = "programs";

    private readonly Workspace _workspace = new();

    public NodeTests()
    {
        Directory.CreateDirectory(_workspace.PathOf(Folder));
        _workspace.Write("cdktf.out/manifest.json", "old");
        _workspace.Environment["PATH"] = _workspace.PathOf(Folder);
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_missing_one_is_told() =>
        Assert.StartsWith("error: node is not on the PATH", RefusalOfSynth(), StringComparison.Ordinal);

    [Theory]
    [InlineData("echo v18.20.8", "node 18.20.8 is too old")]
    [InlineData("echo v20.8.1", "node 20.8.1 is too old")]
    [InlineData("echo hello", "'node --version' answers 'hello'")]
    [InlineData("exit 1", "'node --version' answers ''")]
    [InlineData("""[ "$1" = --version ] && echo v22.20.0 || exit 3""", "the Node process that CDKTF's constructs run in failed")]
    public void A_wrong_one_is_told(string script, string message)
    {
        _workspace.WriteProgram($"{Folder}/node", $"#!/bin/sh\n{script}\n");
        Assert.StartsWith($"error: {message}", RefusalOfSynth(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("explain")]
    [InlineData("catalog")]
    [InlineData("schema")]
    public void Verbs_that_make_no_constructs_do_without(string verb) => _workspace.Output(verb);

    private string RefusalOfSynth()
    {
        var before = FileTree.Of(_workspace.Folder);
        var error = Refusal.Of(_workspace.Run());
        Assert.Equal(2, error.TrimEnd().Split('\n').Length);
        Assert.Equal(before, FileTree.Of(_workspace.Folder));
        return error;
    }
}
