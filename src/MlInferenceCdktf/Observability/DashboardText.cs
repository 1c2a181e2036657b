using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf;

/// <summary>Writes a Cloud Monitoring dashboard: what is asked, what fails, how long it takes, who serves.</summary>
internal static class DashboardText
{
    private const int Columns = 12;
    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(ServicePlan service)
    {
        JsonObject[] charts =
        [
            Chart("Requests per second, by response class", "ALIGN_RATE", "REDUCE_SUM", RequestMetrics.All(service), "metric.label.response_code_class"),
            Chart("Failing requests per second (5xx)", "ALIGN_RATE", "REDUCE_SUM", RequestMetrics.Failing(service)),
            Chart("Backend latency, 95th percentile (ms)", "ALIGN_DELTA", "REDUCE_PERCENTILE_95", RequestMetrics.Latency(service)),
            Chart("Replicas, by group", "ALIGN_MEAN", "REDUCE_SUM", RequestMetrics.Replicas(service), "resource.label.instance_group_name"),
        ];
        var dashboard = new JsonObject
        {
            ["displayName"] = service.Name,
            ["mosaicLayout"] = new JsonObject { ["columns"] = Columns, ["tiles"] = new JsonArray([.. charts.Select(Tile)]) },
        };
        return dashboard.ToJsonString(s_plain);
    }

    private static JsonObject Tile(JsonObject chart, int index) => new()
    {
        ["xPos"] = index % 2 * (Columns / 2),
        ["yPos"] = index / 2 * 4,
        ["width"] = Columns / 2,
        ["height"] = 4,
        ["widget"] = chart,
    };

    private static JsonObject Chart(string title, string aligner, string reducer, string filter, params string[] groupBy) => new()
    {
        ["title"] = title,
        ["xyChart"] = new JsonObject
        {
            ["dataSets"] = new JsonArray(new JsonObject
            {
                ["plotType"] = "LINE",
                ["timeSeriesQuery"] = new JsonObject
                {
                    ["timeSeriesFilter"] = new JsonObject
                    {
                        ["filter"] = filter,
                        ["aggregation"] = new JsonObject
                        {
                            ["alignmentPeriod"] = "60s",
                            ["perSeriesAligner"] = aligner,
                            ["crossSeriesReducer"] = reducer,
                            ["groupByFields"] = new JsonArray([.. groupBy.Select(g => JsonValue.Create(g))]),
                        },
                    },
                },
            }),
        },
    };
}
