using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Review.Reading;

namespace MlInferenceCdktf.Review.Replacement;

/// <summary>Reads a line of the provider's table: what of it decides about replacement.</summary>
internal static class FactsReader
{
    public static TypeFacts Read(string line, ObjectNames? names)
    {
        using var json = JsonDocument.Parse(line);
        var attributes = json.RootElement.At("attrs");
        var arguments = attributes.Members().Where(static attribute => Is(attribute, "opt") || Is(attribute, "req")).ToList();
        return new()
        {
            Names = names ?? new(),
            Labels = LabelsOf(attributes),
            ForceNew = Paths(arguments, static argument => Is(argument, "forcenew")),
            Computed = Paths(arguments, static argument => Is(argument, "opt") && Is(argument, "comp")),
            Maps = Paths(arguments, static argument => IsOfKind(argument, "map")),
            Sets = Paths(arguments, static argument => IsOfKind(argument, "set")),
            Defaults = Merged(arguments.Where(static argument => argument.Value.At("default").Exists()), static argument => JsonNode.Parse(argument.Value.At("default").GetRawText()), names?.Defaults),
            Compare = Merged(arguments.Where(static argument => Comparison(argument) is not null), static argument => Comparison(argument)!, names?.Compare),
        };
    }

    private static string? LabelsOf(JsonElement attributes) => (attributes.At("labels").Exists(), attributes.At("effective_labels")) switch
    {
        (false, _) or (_, { ValueKind: JsonValueKind.Undefined }) => null,
        (_, var effective) => Is(effective, "forcenew") ? "replace" : "update",
    };

    /// <summary>The provider's comparison functions that <see cref="ValueComparison"/> knows. What another one calls equal counts as changed: the harmful answer.</summary>
    private static string? Comparison(JsonProperty argument) => (argument.Value.Text("suppress") ?? argument.Value.Text("elemSuppress")) switch
    {
        "CaseDiffSuppress" or "iamMemberCaseDiffSuppress" => "case",
        "CompareSelfLinkOrResourceName" or "CompareResourceNames" or "CompareSelfLinkRelativePaths"
            or "compareSelfLinkRelativePathsIgnoreParams" or "ProjectNumberDiffSuppress" => "link",
        "PortRangeDiffSuppress" => "port-range",
        "AbsoluteDomainSuppress" => "domain",
        "IpCidrRangeDiffSuppress" => "cidr",
        "InternalIpDiffSuppress" => "address-of-rule",
        _ => null,
    };

    private static HashSet<string> Paths(IEnumerable<JsonProperty> arguments, Func<JsonProperty, bool> chosen) =>
        arguments.Where(chosen).Select(static argument => argument.Name).ToHashSet(StringComparer.Ordinal);

    private static Dictionary<string, T> Merged<T>(IEnumerable<JsonProperty> arguments, Func<JsonProperty, T> value, IReadOnlyDictionary<string, T>? stated)
    {
        var merged = arguments.ToDictionary(static argument => argument.Name, value, StringComparer.Ordinal);
        foreach (var (path, own) in stated ?? FrozenDictionary<string, T>.Empty)
        {
            merged[path] = own;
        }

        return merged;
    }

    private static bool IsOfKind(JsonProperty argument, string kind) => argument.Value.Text("t")?.StartsWith(kind, StringComparison.Ordinal) == true;

    private static bool Is(JsonProperty argument, string fact) => Is(argument.Value, fact);

    private static bool Is(JsonElement attribute, string fact) => attribute.At(fact) is { ValueKind: JsonValueKind.Number } number && number.GetInt32() == 1;
}
