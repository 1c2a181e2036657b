using MlInferenceCdktf.Scenarios;

namespace MlInferenceCdktf.EditMatrix.Tests;

/// <summary>One edit of an applied stack.</summary>
/// <param name="What">What is edited.</param>
/// <param name="Scenario">The stack that is edited.</param>
/// <param name="Before">Synthesizes the stack as it is applied.</param>
/// <param name="After">Synthesizes the stack as it is to be.</param>
/// <param name="GivesUp">What the documents say that the edit takes from clients.</param>
internal sealed record Edit(string What, string Scenario, Func<string> Before, Func<string> After, Losses GivesUp = Losses.None)
{
    /// <summary>What it is called in tests and reports.</summary>
    public string Name => $"{What}, in {Scenario}";
}
