using System.CommandLine;
using MlInferenceCdktf.Review;
using MlInferenceCdktf.Review.Output;
using MlInferenceCdktf.Review.Replacement;

namespace MlInferenceCdktf.CommandLine.Review;

/// <summary>Compares synthesized stacks, without state and without Terraform.</summary>
internal static class UpgradeCommand
{
    public static Command Create()
    {
        var old = new Argument<string>("OLD") { Description = "The synthesized stacks of before: a cdk.tf.json, a cdktf.out, or a folder of accepted *.tf.json." };
        var @new = new Argument<string>("NEW") { Description = "The synthesized stacks that come next, in the same form." };
        var format = new Option<string>("--format") { Description = "text for people, markdown for a pull request, json for programs.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown", "json");
        var file = new Option<string?>("--out", "-o") { Description = "A file to write to instead of standard output; it is written whole or not at all." };
        var failOn = FailOn.Create();
        var command = new Command("upgrade", "Says what replacing synthesized stacks by others would replace, from the provider's facts: no state, no Terraform. Ends with 0, 2 for findings, 1 for wrong input.")
        {
            old, @new, format, file, failOn,
        };
        command.SetAction(parsed => ReviewErrors.Catch(() =>
        {
            var (before, after) = (StackFiles.Read("OLD", parsed.GetRequiredValue(old)), StackFiles.Read("NEW", parsed.GetRequiredValue(@new)));
            if (Math.Min(before.Count, after.Count) == 1 && before.Count != after.Count && (before.ContainsKey("") || after.ContainsKey("")))
            {
                throw new UserErrorException("one of OLD and NEW is a single stack, the other several", "name the same stack's file on both sides, or both folders");
            }

            var report = UpgradeReport.Compare(before, after);
            WholeFile.WriteOrPrint("--out", parsed.GetValue(file), parsed.GetRequiredValue(format) switch
            {
                "markdown" => UpgradeMarkdown.Write(report),
                "json" => UpgradeJson.Write(report),
                _ => UpgradeText.Write(report),
            });
            return report.Worst >= FailOn.Of(parsed, failOn) ? ReviewExit.Findings : ReviewExit.Fine;
        }));
        return command;
    }
}
