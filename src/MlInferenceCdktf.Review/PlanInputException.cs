namespace MlInferenceCdktf.Review;

/// <summary>The input is no plan that can be reviewed. The message says what it is and what to do.</summary>
public sealed class PlanInputException : Exception
{
    /// <summary>An error that names what was found and the way out.</summary>
    /// <param name="problem">What is wrong with the input.</param>
    /// <param name="message">What was found, and what to do.</param>
    /// <param name="command">The command that makes the right input, or what else to do; null for the usual one.</param>
    /// <param name="inner">What caused it.</param>
    public PlanInputException(PlanInputProblem problem, string message, string? command = null, Exception? inner = null)
        : base(message, inner)
    {
        Problem = problem;
        Command = command;
    }

    /// <summary>What is wrong with the input.</summary>
    public PlanInputProblem Problem { get; }

    /// <summary>The command that makes the right input, or what else to do; null for the usual one.</summary>
    public string? Command { get; }
}
