using System.Globalization;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Schemas;

namespace MlInferenceCdktf.Sandbox.Tests.Conformance;

/// <summary>Where a plan of the sandbox differs from the real provider's.</summary>
internal sealed class CaseComparison
{
    public List<string> Differences { get; } = [];

    /// <summary>Whether actions and replace paths are the same at every address.</summary>
    public bool SameActions { get; private set; } = true;

    public int Attributes { get; private set; }

    public int Matched { get; private set; }

    public static CaseComparison Of(RecordedCase recorded, TerraformPlan plan)
    {
        var comparison = new CaseComparison();
        var expected = recorded.Changes.ToDictionary(static change => change["address"]!.GetValue<string>(), StringComparer.Ordinal);
        var planned = plan.Changes.ToDictionary(static change => change.Address, StringComparer.Ordinal);
        foreach (var address in expected.Keys.Union(planned.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            comparison.Compare(address, expected.GetValueOrDefault(address), planned.GetValueOrDefault(address));
        }

        return comparison;
    }

    public CaseComparison Add(string difference)
    {
        Differences.Add(difference);
        return this;
    }

    private void Compare(string address, JsonObject? expected, PlannedResource? planned)
    {
        var wanted = expected is null ? "no-op" : Words(expected["actions"]);
        var actual = planned is null ? "no-op" : string.Join(',', planned.Actions);
        if (wanted != actual)
        {
            SameActions = false;
            Differences.Add($"{address}: actions {actual}, the real provider {wanted}");
            return;
        }

        if (expected is null || planned is null)
        {
            return;
        }

        ComparePaths(address, expected, planned);
        CompareValues(address, expected, planned);
    }

    private void ComparePaths(string address, JsonObject expected, PlannedResource planned)
    {
        var wanted = (expected["replace_paths"]?.AsArray() ?? []).Select(static path => path!.ToJsonString()).Order(StringComparer.Ordinal);
        if (!wanted.SequenceEqual(planned.ReplacePaths, StringComparer.Ordinal))
        {
            SameActions = false;
            Differences.Add($"{address}: replace paths {string.Join(' ', planned.ReplacePaths)}, the real provider {string.Join(' ', wanted)}");
        }
    }

    private void CompareValues(string address, JsonObject expected, PlannedResource planned)
    {
        var schema = SchemaTable.Instance.Find(SchemaKind.Resource, planned.Type)!;
        foreach (var (part, actual) in new[] { ("before", planned.Before), ("after", planned.After), ("after_unknown", planned.AfterUnknown) })
        {
            foreach (var (name, value) in expected[part] as JsonObject ?? [])
            {
                Attributes++;
                if (Recorded.Same(value, actual?[name], schema.Block[name]))
                {
                    Matched++;
                }
                else
                {
                    Differences.Add(string.Create(CultureInfo.InvariantCulture, $"{address}: {part}.{name} is {Text(actual?[name])}, the real provider {Text(value)}"));
                }
            }
        }

        CompareUnrecorded(address, expected, planned, schema);
    }

    /// <summary>Attributes that the real provider did not change must not change here either.</summary>
    private void CompareUnrecorded(string address, JsonObject expected, PlannedResource planned, ResourceSchema schema)
    {
        if (planned.Before is not { } before || planned.After is not { } after)
        {
            return;
        }

        foreach (var name in schema.Block.Attributes.Keys.Where(name => expected["after"]?.AsObject().ContainsKey(name) != true && expected["after_unknown"]?.AsObject().ContainsKey(name) != true && expected["before"]?.AsObject().ContainsKey(name) != true))
        {
            if (!Recorded.Same(before[name], after[name], schema.Block[name]) || planned.AfterUnknown?[name] is JsonValue)
            {
                Attributes++;
                Differences.Add($"{address}: {name} changes to {Text(after[name])} (unknown: {Text(planned.AfterUnknown?[name])}), with the real provider it does not");
            }
        }
    }

    private static string Words(JsonNode? actions) => string.Join(',', actions!.AsArray().Select(static action => action!.GetValue<string>()));

    private static string Text(JsonNode? node) => node?.ToJsonString() is { } text ? text.Length > 300 ? text[..300] : text : "absent";
}
