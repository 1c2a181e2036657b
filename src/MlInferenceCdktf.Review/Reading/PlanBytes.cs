using System.Text;
using System.Text.Unicode;

namespace MlInferenceCdktf.Review.Reading;

/// <summary>Makes UTF-8 of what was handed over, and tells inputs that are commonly taken for a plan.</summary>
internal static class PlanBytes
{
    private const string ShowCommand = "terraform show -json plan.out > plan.json";
    private const string PlanCommand = "terraform plan -out=plan.out && terraform show -json plan.out > plan.json";

    public static ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> input)
    {
        var utf8 = Transcode(input);
        var text = utf8.Span.TrimStart(" \t\r\n"u8);
        if (text.IsEmpty)
        {
            throw new PlanInputException(PlanInputProblem.Empty, "The input is empty. `terraform show` writes the plan to standard output.", PlanCommand);
        }

        if (text.StartsWith("PK"u8))
        {
            throw new PlanInputException(PlanInputProblem.BinaryPlan, "This is Terraform's binary plan; its JSON is needed.", ShowCommand);
        }

        if (text[0] is not ((byte)'{' or (byte)'['))
        {
            throw new PlanInputException(PlanInputProblem.PlanText, "This is no JSON. The text that `terraform plan` prints leaves out what a review needs.", PlanCommand);
        }

        if (!Utf8.IsValid(text) || !SurrogatePairs.AreWhole(text))
        {
            throw new PlanInputException(PlanInputProblem.BrokenJson, "The input is neither valid UTF-8 nor UTF-16 with a byte order mark.", ShowCommand);
        }

        return utf8[(utf8.Length - text.Length)..];
    }

    /// <summary>The log of `plan -json` is one object a line, each with a level.</summary>
    public static bool IsPlanLog(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)'\n');
        var first = end < 0 ? text : text[..end];
        return first.IndexOf("\"@level\""u8) >= 0 && first.IndexOf("\"type\""u8) >= 0;
    }

    public static PlanInputException PlanLog() =>
        new(PlanInputProblem.PlanLog, "This is the log of `terraform plan -json`, one object a line; the plan itself is needed.", PlanCommand);

    /// <summary>PowerShell's `>` writes UTF-16 with a byte order mark.</summary>
    private static ReadOnlyMemory<byte> Transcode(ReadOnlyMemory<byte> input) => input.Span switch
    {
        [0xEF, 0xBB, 0xBF, ..] => input[3..],
        [0xFF, 0xFE, ..] => Encoding.Convert(Encoding.Unicode, Encoding.UTF8, input[2..].ToArray()),
        [0xFE, 0xFF, ..] => Encoding.Convert(Encoding.BigEndianUnicode, Encoding.UTF8, input[2..].ToArray()),
        _ => input,
    };
}
