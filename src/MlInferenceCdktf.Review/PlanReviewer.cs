using System.Text.RegularExpressions;
using MlInferenceCdktf.Review.Assembling;
using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Rules;

namespace MlInferenceCdktf.Review;

/// <summary>Reviews plans of Terraform and OpenTofu for what they do to an inference service. Pure: no clock, no network, no files.</summary>
public static class PlanReviewer
{
    /// <summary>The rules, by id.</summary>
    public static IReadOnlyList<RuleInfo> Rules { get; } = [.. RuleSet.All.Select(static rule => rule.Info)];

    /// <summary>Reviews a plan.</summary>
    /// <param name="plan">What <c>terraform show -json PLAN</c> wrote: UTF-8, or UTF-16 with a byte order mark.</param>
    /// <param name="options">What is known beyond the plan; null for nothing.</param>
    /// <returns>The review.</returns>
    /// <exception cref="PlanInputException">The input, or a file beside it, is nothing that can be reviewed.</exception>
    public static ReviewReport Review(ReadOnlyMemory<byte> plan, ReviewOptions? options = null)
    {
        using var document = PlanFile.Parse(plan);
        var root = PlanFile.Find(document.RootElement);
        try
        {
            return ReportBuilder.Build(new(PlanReader.Read(root), options ?? new()));
        }
        catch (RegexMatchTimeoutException hostile)
        {
            throw new PlanInputException(PlanInputProblem.BrokenJson, "A text in the plan takes too long to look through.", "shorten that text; a plan that somebody else wrote may be made to stop the review", hostile);
        }
    }
}
