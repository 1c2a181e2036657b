using System.CommandLine;
using MlInferenceCdktf.Review.Output;

namespace MlInferenceCdktf.CommandLine.Review;

/// <summary>Reviews a plan.</summary>
internal static class ReviewCommand
{
    public static Command Create()
    {
        var command = new Command("review", "Says what a plan does to the service: traffic, capacity, rollout, security. Offline, without credentials. Ends with 0, 2 for findings, 3 for a plan that cannot be judged, 1 for wrong input.");
        var input = ReviewInput.AddTo(command);
        var output = ReviewOutput.AddTo(command);
        var failOn = FailOn.Create();
        command.Options.Add(failOn);
        command.Subcommands.Add(UpgradeCommand.Create());
        command.SetAction(parsed => ReviewErrors.Catch(() =>
        {
            var document = input.Review(parsed, DateTimeOffset.UtcNow);
            output.Write(parsed, document);
            return ReviewExit.Of(document.Report, FailOn.Of(parsed, failOn));
        }));
        return command;
    }
}
