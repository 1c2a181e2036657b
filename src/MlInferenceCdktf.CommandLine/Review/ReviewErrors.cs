using MlInferenceCdktf.Review;
using MlInferenceCdktf.Review.Output;
using MlInferenceCdktf.Review.Suppressing;

namespace MlInferenceCdktf.CommandLine.Review;

/// <summary>Turns what is wrong with a reviewer's input into messages with their fix.</summary>
internal static class ReviewErrors
{
    public static int Catch(Func<int> action) => UserErrors.Catch(() =>
    {
        try
        {
            return action();
        }
        catch (SuppressionFileException wrong)
        {
            Console.Error.WriteLine(wrong.Message);
            return ReviewExit.BadInput;
        }
        catch (PlanInputException wrong)
        {
            Console.Error.WriteLine($"error: {wrong.Message}");
            Console.Error.WriteLine($"  fix: {wrong.Command ?? "terraform show -json plan.out > plan.json"}");
            return ReviewExit.Of(wrong.Problem);
        }
    });
}
