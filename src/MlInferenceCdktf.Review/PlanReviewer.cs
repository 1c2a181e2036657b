namespace MlInferenceCdktf.Review;

/// <summary>Reviews plans of Terraform and OpenTofu for what they do to an inference service. Pure: no clock, no network, no files.</summary>
public static class PlanReviewer
{
    /// <summary>The rules, by id.</summary>
    public static IReadOnlyList<RuleInfo> Rules => [];

    /// <summary>Reviews a plan.</summary>
    /// <param name="plan">What <c>terraform show -json PLAN</c> wrote: UTF-8, or UTF-16 with a byte order mark.</param>
    /// <param name="options">What is known beyond the plan; null for nothing.</param>
    /// <returns>The review.</returns>
    /// <exception cref="PlanInputException">The input is no plan that can be reviewed.</exception>
    public static ReviewReport Review(ReadOnlyMemory<byte> plan, ReviewOptions? options = null) =>
        throw new PlanInputException(PlanInputProblem.Empty, "There is no plan in the input.", "terraform show -json plan.out > plan.json");
}
