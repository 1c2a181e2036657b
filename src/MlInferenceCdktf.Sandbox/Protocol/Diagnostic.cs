using System.Collections.Immutable;

namespace MlInferenceCdktf.Sandbox.Protocol;

/// <summary>A step of the way to a value: a name, a map's key or a list's index.</summary>
internal readonly record struct PathStep(string? Name, int Index)
{
    public static PathStep Of(string name) => new(name, -1);

    public static PathStep At(int index) => new(null, index);
}

/// <summary>What terraform shows its user, with the argument it is about.</summary>
internal sealed record Diagnostic(string Summary, string Detail, ImmutableArray<PathStep> Path)
{
    public Diagnostic(string summary, string detail)
        : this(summary, detail, [])
    {
    }

    public bool IsWarning { get; init; }

    public ProtoWriter ToMessage()
    {
        var message = new ProtoWriter().Number(1, IsWarning ? 2 : 1).Text(2, Summary).Text(3, Detail);
        return Path.IsDefaultOrEmpty ? message : message.Message(4, PathMessage(Path));
    }

    public static ProtoWriter PathMessage(IEnumerable<PathStep> path)
    {
        var message = new ProtoWriter();
        foreach (var step in path)
        {
            message.Message(1, step.Name is { } name ? new ProtoWriter().Text(1, name) : IndexStep(step.Index));
        }

        return message;
    }

    /// <summary>A oneof field is written even where it is zero.</summary>
    private static ProtoWriter IndexStep(int index) => new ProtoWriter().OneOfNumber(3, index);
}
