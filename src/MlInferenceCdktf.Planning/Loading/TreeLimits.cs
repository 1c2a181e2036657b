namespace MlInferenceCdktf.Loading;

/// <summary>Keeps a hostile file from costing more than it weighs: nesting would end the stack, aliases of aliases the memory.</summary>
internal static class TreeLimits
{
    public const int MaxDepth = 64;

    private const int MaxValues = 100_000;

    public static void CheckDepth(int depth, int line)
    {
        if (depth > MaxDepth)
        {
            throw FileProblemException.Syntax(line, $"values are nested more than {MaxDepth} deep", "no option is that deep: check brackets and indentation");
        }
    }

    public static void Check(FileNode node, int line)
    {
        CheckDepth(node.Height, line);
        if (node.Size > MaxValues)
        {
            throw FileProblemException.Syntax(line, $"the file describes more than {MaxValues} values, aliases counted each time", "use fewer aliases, or describe fewer services");
        }
    }

    /// <summary>How many lines a text has; a line feed at its end begins none.</summary>
    public static int Lines(string text) => Math.Max(1, text.AsSpan().TrimEnd('\n').Count('\n') + 1);
}
