using System.CommandLine;
using MlInferenceCdktf.Review;

namespace MlInferenceCdktf.CommandLine.Review;

/// <summary>From which severity on a review ends with 2.</summary>
internal static class FailOn
{
    public static Option<string> Create()
    {
        var option = new Option<string>("--fail-on")
        {
            Description = "The least severity that ends with 2.",
            DefaultValueFactory = _ => "block",
        };
        option.AcceptOnlyFromAmong("note", "warn", "block");
        return option;
    }

    public static Severity Of(ParseResult parsed, Option<string> option) => Enum.Parse<Severity>(parsed.GetRequiredValue(option), ignoreCase: true);
}
