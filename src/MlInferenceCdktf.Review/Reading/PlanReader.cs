using System.Text.Json;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Reading;

/// <summary>Reads a plan's JSON.</summary>
internal static class PlanReader
{
    public static PlanDocument Read(JsonElement plan)
    {
        var entries = plan.At("resource_changes").Items().ToList();
        var managed = entries.Where(static entry => entry.Text("mode") is not "data").ToList();
        var resources = managed.Select(PlannedResource.Read).OfType<PlannedResource>().OrderBy(static r => r.Address, StringComparer.Ordinal).ToList();
        return new()
        {
            Root = plan,
            Configuration = plan.At("configuration"),
            Resources = resources,
            Drift = [.. plan.At("resource_drift").Items().Select(PlannedResource.Read).OfType<PlannedResource>().OrderBy(static r => r.Address, StringComparer.Ordinal)],
            Outputs = [.. plan.At("output_changes").Members().Select(Output).OrderBy(static output => output.Name, StringComparer.Ordinal)],
            FailedChecks = [.. plan.At("checks").Items().Select(Check).Where(static check => check.Status is "fail" or "error").OrderBy(static check => check.Address, StringComparer.Ordinal)],
            RelevantAddresses = Relevant(plan.At("relevant_attributes")),
            Facts = PlanFactsReader.Read(plan, resources, managed.Count - resources.Count),
        };
    }

    private static PlannedOutput Output(JsonProperty output) => new(
        output.Name,
        PlanActions.Of(output.Value.At("actions")),
        ValueReader.Read(output.Value.At("before"), default, output.Value.At("before_sensitive")),
        ValueReader.Read(output.Value.At("after"), output.Value.At("after_unknown"), output.Value.At("after_sensitive")));

    private static PlanCheck Check(JsonElement check) => new(
        check.At("address").Text("to_display") ?? "",
        check.Text("status") ?? "",
        [.. check.At("instances").Items().SelectMany(static instance => instance.At("problems").Items()).Select(static problem => problem.Text("message")).OfType<string>()]);

    private static HashSet<string>? Relevant(JsonElement attributes) =>
        attributes.ValueKind == JsonValueKind.Array
            ? [.. attributes.Items().Select(static attribute => attribute.Text("resource")).OfType<string>()]
            : null;
}
