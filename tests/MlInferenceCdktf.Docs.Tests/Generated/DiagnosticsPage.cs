using System.Text;
using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf.Docs.Tests.Generated;

/// <summary>Writes docs/diagnostics.md from the catalogue of diagnostics.</summary>
internal static class DiagnosticsPage
{
    private const string Head = """
        # Diagnostics

        Everything that can be reported, by id. All diagnostics of a file or of a service come at once, each with the option's path, the
        value found and a fix; an error stops before the construct tree is touched. An id never changes its meaning. This page is
        generated from the catalogue; `ACCEPT_SNAPSHOTS=1 dotnet test tests/MlInferenceCdktf.Docs.Tests` writes it anew.

        A warning can be accepted where it is raised, with a reason for whoever reads the options next; it is not shown again:

        <!-- part of inference.yaml -->
        ```yaml
        services:
          chat:
            acknowledge:
              - { id: MLI2002, reason: measured next sprint; traffic is internal until then }
        ```

        """;

    private static readonly (string Prefix, string Title)[] s_groups =
    [
        ("MLI10", "Service: name, labels, texts"),
        ("MLI11", "Capacity: regions, zones, machines, disks, rollout"),
        ("MLI12", "Serving: container, ports, health"),
        ("MLI13", "Network"),
        ("MLI14", "Endpoint"),
        ("MLI15", "Scaling and timeouts"),
        ("MLI16", "Observability"),
        ("MLI20", "Warnings"),
        ("MLI21", "Warnings of machines and capacity"),
        ("MLI23", "Warnings of signals and schedules"),
        ("MLI30", "Files"),
        ("MLI40", "Stack"),
    ];

    public static string Generate()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var group in DiagnosticCatalogue.All.GroupBy(d => d.Id[..5], StringComparer.Ordinal))
        {
            page.Append('\n').Append("## ").Append(TitleOf(group.Key)).Append('\n');
            foreach (var diagnostic in group)
            {
                page.Append('\n').Append("### ").Append(diagnostic.Id).Append("\n\n")
                    .Append("**").Append(diagnostic.Title).Append("** (")
                    .Append(diagnostic.Severity is DiagnosticSeverity.Error ? "error" : "warning").Append("). ")
                    .Append(diagnostic.Explanation.Replace("<", "&lt;", StringComparison.Ordinal)).Append('\n');
            }
        }

        return page.ToString();
    }

    private static string TitleOf(string prefix) =>
        Array.Find(s_groups, group => string.Equals(group.Prefix, prefix, StringComparison.Ordinal)).Title
        ?? throw new InvalidOperationException($"The ids {prefix}xx have no title on the page: add one to {nameof(DiagnosticsPage)}.");
}
