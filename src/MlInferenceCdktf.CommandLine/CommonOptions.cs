using System.CommandLine;

namespace MlInferenceCdktf.CommandLine;

/// <summary>Options that several verbs share.</summary>
internal static class CommonOptions
{
    public const string DefaultConfig = "inference.yaml";

    private const string Json = "json";

    public static Option<string> Config()
    {
        var option = new Option<string>("--config", "-c")
        {
            Description = "The file that describes the services, YAML or JSON.",
            DefaultValueFactory = _ => DefaultConfig,
        };
        return NotEmpty(option);
    }

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

    /// <summary>Refuses the empty name that an unset variable of a script becomes.</summary>
    public static Option<string> NotEmpty(Option<string> option)
    {
        option.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
            {
                result.AddError($"{option.Name}: its value is empty.");
            }
        });
        return option;
    }

    public static bool IsJson(ParseResult parsed, Option<string> format) =>
        string.Equals(parsed.GetRequiredValue(format), Json, StringComparison.Ordinal);
}
