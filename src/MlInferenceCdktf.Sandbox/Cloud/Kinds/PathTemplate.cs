using System.Text.RegularExpressions;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Kinds;

/// <summary>Names built from attributes: <c>{name}</c> as it stands, <c>{router:last}</c> the last segment of a link.</summary>
internal static partial class PathTemplate
{
    /// <summary>Expands a template.</summary>
    /// <param name="template">The template.</param>
    /// <param name="attribute">An attribute's value, or null.</param>
    /// <returns>The text, or null when an attribute is missing.</returns>
    public static string? Expand(string template, Func<string, string?> attribute)
    {
        var complete = true;
        var text = Placeholder().Replace(template, match =>
        {
            var value = attribute(match.Groups["name"].Value);
            complete &= value is not null;
            return value is null ? "" : match.Groups["last"].Success ? ResourcePath.Last(value) : value;
        });
        return complete ? text : null;
    }

    /// <summary>The provider's notation (<c>{{project}}</c>, <c>{{%name}}</c>) in ours.</summary>
    public static string FromProvider(string format) => ProviderPlaceholder().Replace(format, "{${name}}");

    [GeneratedRegex(@"\{(?<name>[a-z0-9_]+)(?<last>:last)?\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\{\{%?(?<name>[a-z0-9_]+)\}\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ProviderPlaceholder();
}
