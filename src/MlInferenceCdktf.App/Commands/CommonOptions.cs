using System.CommandLine;

namespace MlInferenceCdktf.App.Commands;

/// <summary>Options that several verbs share.</summary>
internal static class CommonOptions
{
    private const string Json = "json";

    public static Option<string> Config() => new("--config", "-c")
    {
        Description = "The file that describes the services, YAML or JSON.",
        DefaultValueFactory = _ => "inference.yaml",
    };

    /// <summary>With json, standard output holds JSON alone.</summary>
    public static Option<string> Format()
    {
        var option = new Option<string>("--format")
        {
            Description = "text for people, json for programs.",
            DefaultValueFactory = _ => "text",
        };
        option.AcceptOnlyFromAmong("text", Json);
        return option;
    }

    public static bool IsJson(ParseResult parsed, Option<string> format) =>
        string.Equals(parsed.GetRequiredValue(format), Json, StringComparison.Ordinal);
}
