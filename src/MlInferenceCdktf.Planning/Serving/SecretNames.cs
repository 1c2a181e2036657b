using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Planning;

/// <summary>Names of secrets in Secret Manager: <c>NAME</c>, <c>NAME/versions/V</c>, either below <c>projects/P/secrets/</c>.</summary>
internal static partial class SecretNames
{
    public static bool IsValid(string name) => Name().IsMatch(name);

    /// <summary>What the boot asks for, by variable: always with a version, without a project for the machine's own.</summary>
    public static ValueMap Resources(ValueMap secrets) => ValueMap.From(secrets.Select(secret => KeyValuePair.Create(secret.Key, Resource(secret.Value))));

    /// <summary>The secret's name alone, when it is in this project or names none; else null.</summary>
    public static string? NameIn(string? project, string name)
    {
        var match = Name().Match(name);
        var stated = match.Groups["project"];
        return !stated.Success || string.Equals(stated.Value, project, StringComparison.Ordinal) ? match.Groups["name"].Value : null;
    }

    private static string Resource(string name)
    {
        var match = Name().Match(name);
        var (project, version) = (match.Groups["project"], match.Groups["version"]);
        return (project.Success ? $"projects/{project.Value}/" : "")
            + $"secrets/{match.Groups["name"].Value}/versions/{(version.Success ? version.Value : "latest")}";
    }

    [GeneratedRegex(@"^(projects/(?<project>[-.:a-z0-9]{1,100})/secrets/)?(?<name>[-_A-Za-z0-9]{1,255})(/versions/(?<version>[-_A-Za-z0-9]{1,63}))?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
