using System.CommandLine;
using MlInferenceCdktf.Review;
using MlInferenceCdktf.Review.Output;
using MlInferenceCdktf.Review.Suppressing;

namespace MlInferenceCdktf.CommandLine.Review;

/// <summary>Reviews a plan.</summary>
internal static class ReviewCommand
{
    public static Command Create()
    {
        var command = new Command("review", "Says what a plan does to the service: traffic, capacity, rollout, security. Offline, without credentials. Ends with 0, 2 for findings, 3 for a plan that cannot be judged, 1 for wrong input.");
        var input = ReviewInput.AddTo(command);
        var output = ReviewOutput.AddTo(command);
        var failOn = new Option<string>("--fail-on")
        {
            Description = "The least severity that ends with 2.",
            DefaultValueFactory = _ => "block",
        };
        failOn.AcceptOnlyFromAmong("note", "warn", "block");
        command.Options.Add(failOn);
        command.SetAction(parsed => CatchInput(() =>
        {
            var document = input.Review(parsed, DateTimeOffset.UtcNow);
            output.Write(parsed, document);
            return ReviewExit.Of(document.Report, Enum.Parse<Severity>(parsed.GetRequiredValue(failOn), ignoreCase: true));
        }));
        return command;
    }

    private static int CatchInput(Func<int> action) => UserErrors.Catch(() =>
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
            Console.Error.WriteLine($"  fix: {wrong.Command ?? "see the message, and --help for what can be passed"}");
            return ReviewExit.Of(wrong.Problem);
        }
    });
}
