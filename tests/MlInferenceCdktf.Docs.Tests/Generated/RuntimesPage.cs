using System.Globalization;
using System.Text;

namespace MlInferenceCdktf.Docs.Tests.Generated;

/// <summary>Writes docs/runtimes.md from the facts that stand in each runtime's own file.</summary>
internal static class RuntimesPage
{
    private const string Head = """
        # Runtimes

        What is known of each `server.kind`: how it is reached, asked for its health and measured. Every fact has a source and the day it was
        read; what no public documentation was found for is named. This page is generated from the runtimes' own files;
        `ACCEPT_SNAPSHOTS=1 dotnet test tests/MlInferenceCdktf.Docs.Tests` writes it anew. [serving.md](serving.md) is the guide.

        | kind | status | default image | port | ready when 200 | alive when 200 | Prometheus metrics | waiting requests |
        |---|---|---|---|---|---|---|---|

        """;

    public static string Generate()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var facts in RuntimeFacts.All)
        {
            page.Append("| ").AppendJoin(" | ", Cells(facts)).Append(" |\n");
        }

        foreach (var facts in RuntimeFacts.All)
        {
            AppendRuntime(page, facts);
        }

        return page.ToString();
    }

    private static IEnumerable<string> Cells(RuntimeFacts facts) =>
    [
        $"[`{facts.Kind}`](#{facts.Kind})",
        Status(facts.Status),
        facts.Images.Count == 0 ? "yours" : string.Join(", with GPUs ", facts.Images.Select(Code)),
        facts.Port is { } port ? Number(port) : "yours",
        facts.ReadinessPath is { } ready ? Code(ready) : "`healthPath`",
        facts.LivenessPath is { } live ? Code(live) : "`healthPath`",
        facts.MetricsPath is { } path ? (facts.MetricsPort is { } own ? $"{Number(own)} " : "") + Code(path) : facts.Kind is "container" ? "`metricsPath`" : "none",
        facts.QueueMetric is { } queue ? Code(queue) : "",
    ];

    private static void AppendRuntime(StringBuilder page, RuntimeFacts facts)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {facts.Kind}\n\n{facts.Name}, {Status(facts.Status)}. Idle connections are {facts.KeepAlive}.");
        if (facts.MinComputeCapability is { } least)
        {
            page.Append(CultureInfo.InvariantCulture, $" Its image runs on GPUs of compute capability {least:0.0} or more.");
        }

        if (facts.Unverified.Count > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $" **Not verified:** {string.Join("; ", facts.Unverified)}.");
        }

        page.Append(CultureInfo.InvariantCulture, $" Read on {facts.AsOf:yyyy-MM-dd}:\n\n");
        foreach (var source in facts.Sources)
        {
            page.Append("- <").Append(source).Append(">\n");
        }
    }

    private static string Status(RuntimeStatus status) => status switch
    {
        RuntimeStatus.Active => "active",
        RuntimeStatus.Maintenance => "**in maintenance**",
        _ => "**unmaintained**",
    };

    private static string Code(string text) => $"`{text}`";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
