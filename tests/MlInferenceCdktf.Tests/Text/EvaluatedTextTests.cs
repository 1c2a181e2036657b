using System.Text.Json;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Planning;
using MlInferenceCdktf.Scenarios;
using MlInferenceCdktf.Serving;

namespace MlInferenceCdktf.Tests.Text;

/// <summary>What Terraform makes of the JSON is what the user wrote: the real Terraform evaluates the emitted strings.</summary>
public sealed class EvaluatedTextTests
{
    [ToolFact("terraform")]
    public void Terraform_hands_the_VM_exactly_the_planned_boot_configuration()
    {
        var scenario = ScenarioCatalogue.All.Single(s => s.Name == "hostile-text");
        var emitted = Synthesized.Of(scenario).Single("google_compute_instance_template").Body["metadata"]!["user-data"]!.ToString();
        var planned = Planner.Plan(scenario.App.OptionsOf("chat"), new("serving/chat", "chat", scenario.App.Project)).Pools[0].Boot.Text!;

        Assert.Equal(planned, Evaluate(emitted));
        Assert.True(MetadataLimits.SizeOf(planned) < MetadataLimits.MaxValueBytes);
    }

    [ToolFact("terraform")]
    public void Terraform_hands_Monitoring_exactly_the_planned_dashboard()
    {
        var emitted = Synthesized.Of(Services.Gpu).Single("google_monitoring_dashboard").Body["dashboard_json"]!.ToString();

        var dashboard = JsonNode.Parse(Evaluate(emitted))!;
        Assert.Equal(4, dashboard["mosaicLayout"]!["tiles"]!.AsArray().Count);
        Assert.Contains("-backend\"", dashboard.ToJsonString().Replace("\\u0022", "\"", StringComparison.Ordinal).Replace("\\\"", "\"", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static string Evaluate(string template)
    {
        using var folder = new TemporaryFolder();
        folder.Write("main.tf.json", JsonSerializer.Serialize(new { output = new { text = new { value = template } } }));
        var environment = new Dictionary<string, string>
        {
            ["TF_CLI_CONFIG_FILE"] = folder.Write("terraform.rc", ""),
            ["TF_DATA_DIR"] = Path.Combine(folder.Path, "data"),
            ["CHECKPOINT_DISABLE"] = "1",
        };
        Tool.Output("terraform", ["apply", "-auto-approve", "-input=false", "-no-color"], folder.Path, environment);
        using var outputs = JsonDocument.Parse(Tool.Output("terraform", ["output", "-json"], folder.Path, environment));
        return outputs.RootElement.GetProperty("text").GetProperty("value").GetString()!;
    }
}
