using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Planning;

/// <summary>One <c>key = value</c> of a filter.</summary>
internal sealed record MetricSelector(string Key, string Value)
{
    public bool IsResourceType => Key is "resource.type";

    public bool IsOfInstances => IsResourceType && Value is "gce_instance";
}

/// <summary>
/// The filters that autoscalers take: selectors with <c>=</c>, joined by <c>AND</c>, without functions
/// (compute v1, AutoscalingPolicyCustomMetricUtilization.filter).
/// </summary>
internal static partial class MetricFilter
{
    private const string Group = "{group}";
    private const string Region = "{region}";

    /// <summary>The selectors; null when autoscalers would not take the filter.</summary>
    public static IReadOnlyList<MetricSelector>? Parse(string filter)
    {
        var (selectors, at) = (new List<MetricSelector>(), 0);
        while (Selector().Match(filter, at) is { Success: true } match)
        {
            var value = match.Groups["value"].Value;
            selectors.Add(new(match.Groups["key"].Value.Replace(".label.", ".labels.", StringComparison.Ordinal), value.Trim('"')));
            at = match.Index + match.Length;
            if (at == filter.Length)
            {
                return selectors;
            }
        }

        return null;
    }

    /// <summary>The filter of one group.</summary>
    public static string For(string filter, string group, string region) =>
        filter.Replace(Group, group, StringComparison.Ordinal).Replace(Region, region, StringComparison.Ordinal);

    /// <summary>Whether each region sees something of its own.</summary>
    public static bool TellsApart(string filter) =>
        NamesGroup(filter) || filter.Contains(Region, StringComparison.Ordinal);

    /// <summary>Whether each group sees something of its own.</summary>
    public static bool NamesGroup(string filter) => filter.Contains(Group, StringComparison.Ordinal);

    /// <summary>A selector of this library's own making.</summary>
    public static string Equal(string key, string value) =>
        $"{key} = \"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    // \G: each selector begins where the last one ended.
    [GeneratedRegex("""\G\s*(?<key>(metric|resource)\.(type|labels?\.[A-Za-z_][A-Za-z0-9_]*))\s*=\s*(?<value>"([^"\\]|\\.)*"|[-A-Za-z0-9_./:]+)(\s+AND(?=\s)|\s*\z)""",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Selector();
}
