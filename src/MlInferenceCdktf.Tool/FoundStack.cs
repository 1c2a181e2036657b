using System.CommandLine;
using MlInferenceCdktf.CommandLine;
using MlInferenceCdktf.CommandLine.Sandbox;

namespace MlInferenceCdktf.Tool;

/// <summary>The stack that cdktf synthesized here, where there is one alone.</summary>
internal sealed class FoundStack : DefaultStack
{
    private static readonly string s_stacks = Path.Combine("cdktf.out", "stacks");

    public override string Description => $"the only stack below {s_stacks}";

    public override StackInput Open(ParseResult parsed)
    {
        string[] stacks = Directory.Exists(s_stacks) ? [.. Directory.EnumerateDirectories(s_stacks).Order(StringComparer.Ordinal)] : [];
        return stacks switch
        {
            [var only] => new(only, only),
            [] => throw new UserErrorException($"there is no stack below {s_stacks}", "run 'cdktf synth' here first, or name a folder with cdk.tf.json or .tf files"),
            _ => throw new UserErrorException($"there are several stacks below {s_stacks}", $"name one of {string.Join(", ", stacks)}"),
        };
    }
}
