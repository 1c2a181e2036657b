using System.Globalization;

namespace MlInferenceCdktf.Review.Suppressing;

/// <summary>One thing that is wrong with a file of suppressions.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Message">What is wrong, with the value found.</param>
/// <param name="Fix">What to write instead.</param>
public sealed record SuppressionProblem(int Line, string Message, string Fix);

/// <summary>A file of suppressions cannot be used. Nothing of it counts, for a half-read file would judge otherwise than its author meant.</summary>
/// <param name="file">The name the user knows the file by.</param>
/// <param name="problems">Everything that is wrong, by line.</param>
public sealed class SuppressionFileException(string file, IReadOnlyList<SuppressionProblem> problems) : Exception(Text(file, problems))
{
    /// <summary>Everything that is wrong, by line.</summary>
    public IReadOnlyList<SuppressionProblem> Problems { get; } = problems;

    private static string Text(string file, IReadOnlyList<SuppressionProblem> problems) => string.Join('\n', problems.Select(problem =>
        string.Create(CultureInfo.InvariantCulture, $"error: {file}:{problem.Line}: {problem.Message}\n  fix: {problem.Fix}")));
}
