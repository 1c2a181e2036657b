using MlInferenceCdktf.App.Tests.Running;

namespace MlInferenceCdktf.App.Tests.Synth;

/// <summary>The example, synthesized once for the tests of a class.</summary>
public sealed class ExampleSynthesis : IDisposable
{
    public ExampleSynthesis()
    {
        Workspace = new();
        Text = Workspace.Output();
        Files = FileTree.Of(Workspace.PathOf("cdktf.out"));
    }

    internal Workspace Workspace { get; }

    /// <summary>What the app said.</summary>
    internal string Text { get; }

    /// <summary>What the app wrote.</summary>
    internal SortedDictionary<string, string> Files { get; }

    public void Dispose() => Workspace.Dispose();
}
