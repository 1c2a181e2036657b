using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Review.Suppressing;

namespace MlInferenceCdktf.Review.Output;

/// <summary>The findings as results of SARIF.</summary>
internal static class SarifResults
{
    public static List<JsonNode> Of(ReviewDocument document, List<RuleInfo> rules)
    {
        var indexes = rules.Index().ToDictionary(static rule => rule.Item.Id, static rule => rule.Index, StringComparer.Ordinal);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var all = document.Report.Findings.Select(static finding => (Finding: finding, By: (Suppression?)null))
            .Concat(document.Suppressed.Select(static item => (item.Finding, By: (Suppression?)item.Suppression)));
        return [.. all.Select(item => Result(document, item.Finding, item.By, indexes, Fingerprint(item.Finding, seen)))];
    }

    public static string Level(Severity severity) => severity switch
    {
        Severity.Block => "error",
        Severity.Warn => "warning",
        _ => "note",
    };

    private static JsonObject Result(ReviewDocument document, Finding finding, Suppression? suppressedBy, Dictionary<string, int> indexes, string fingerprint)
    {
        var result = new JsonObject { ["ruleId"] = finding.Id };
        if (indexes.TryGetValue(finding.Id, out var index))
        {
            result["ruleIndex"] = index;
        }

        result["level"] = Level(finding.Severity);
        result["message"] = new JsonObject { ["text"] = Text(finding) };
        result["locations"] = new JsonArray(Location(document, finding));
        result["partialFingerprints"] = new JsonObject { ["ruleAndAddress/v1"] = fingerprint };
        result["suppressions"] = suppressedBy is null ? [] : new JsonArray(new JsonObject
        {
            ["kind"] = "external",
            ["status"] = "accepted",
            ["justification"] = VisibleText.Of($"{suppressedBy.Reason} (until {Notices.Day(suppressedBy.Expires)})"),
        });
        return result;
    }

    /// <summary>In a message of SARIF, <c>[text](target)</c> is a link (3.11.6); a name must not become one.</summary>
    private static string Text(Finding finding)
    {
        var parts = new[] { finding.Title, finding.Cause, finding.Consequence, finding.Remedy }.Where(static part => part.Length > 0);
        return VisibleText.Of(string.Join(" ", parts.Select(static part => Phrases.Sentence(part).TrimEnd('.') + "."))).Replace("](", "] (", StringComparison.Ordinal);
    }

    private static JsonObject Location(ReviewDocument document, Finding finding)
    {
        var location = new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = string.Join('/', document.SourceFile.Split('/').Select(Uri.EscapeDataString)) },
                ["region"] = new JsonObject { ["startLine"] = document.LineOf(finding) },
            },
        };
        if (finding.Address.Length > 0)
        {
            location["logicalLocations"] = new JsonArray(new JsonObject { ["name"] = finding.Address, ["fullyQualifiedName"] = finding.ConstructPath, ["kind"] = "resource" });
        }

        return location;
    }

    /// <summary>Rule and address, so an alert survives every edit that is not about it; findings that share both are numbered.</summary>
    private static string Fingerprint(Finding finding, Dictionary<string, int> seen)
    {
        var count = seen[finding.Fingerprint] = seen.GetValueOrDefault(finding.Fingerprint) + 1;
        var identity = count == 1 ? finding.Fingerprint : $"{finding.Fingerprint}#{Phrases.Number(count)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)));
    }
}
