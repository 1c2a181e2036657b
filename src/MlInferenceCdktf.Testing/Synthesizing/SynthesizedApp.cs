namespace MlInferenceCdktf.Testing;

/// <summary>What an app synthesized to. Plain data: no construct, no file and no kernel stand behind it.</summary>
public sealed class SynthesizedApp
{
    private readonly string? main;

    internal SynthesizedApp(
        IReadOnlyDictionary<string, TerraformDocument> stacks, IReadOnlyList<StackAnnotation> annotations, string? main)
    {
        Stacks = stacks;
        Annotations = annotations;
        this.main = main;
    }

    /// <summary>The document of each stack, by the stack's id.</summary>
    public IReadOnlyDictionary<string, TerraformDocument> Stacks { get; }

    /// <summary>Notes and warnings on constructs, in the order of the construct tree. Errors stop the synthesis instead.</summary>
    public IReadOnlyList<StackAnnotation> Annotations { get; }

    /// <summary>The document of the stack under test: the one that the building function returned, or else the only one.</summary>
    /// <exception cref="TerraformAssertionException">No stack was returned, and the app does not have exactly one.</exception>
    public TerraformDocument Document => Stacks switch
    {
        _ when main is not null => Stacks[main],
        { Count: 1 } => Stacks.Values.Single(),
        { Count: 0 } => throw new TerraformAssertionException("The app has no stack. Make one in the building function."),
        _ => throw new TerraformAssertionException(
            $"The app has {Stacks.Count} stacks: {string.Join(", ", Stacks.Keys.Order(StringComparer.Ordinal))}. " +
            "Say which one with Stacks[\"id\"], or return it from the building function."),
    };
}

/// <summary>A note on a construct that the command line shows its user.</summary>
/// <param name="Stack">The id of the stack.</param>
/// <param name="ConstructPath">The construct's path in the tree, such as <c>chat-prod/chat</c>.</param>
/// <param name="Level">What it is: <c>@cdktf/info</c> or <c>@cdktf/warn</c>.</param>
/// <param name="Message">The text.</param>
public sealed record StackAnnotation(string Stack, string ConstructPath, string Level, string Message);
