using System.Globalization;
using System.Text;
using MlInferenceCdktf.Testing;

namespace MlInferenceCdktf.EditMatrix.Tests;

/// <summary>docs/edit-matrix.md: the last result of the full matrix.</summary>
internal static class FullMatrixPage
{
    public static void Write(IReadOnlyList<Edit> edits, IReadOnlyDictionary<string, string> faults, TimeSpan elapsed) =>
        File.WriteAllText(Path.Combine(RepositoryFolder.Find("MlInferenceCdktf.sln"), "docs", "edit-matrix.md"), Text(edits, faults, elapsed));

    private static string Text(IReadOnlyList<Edit> edits, IReadOnlyDictionary<string, string> faults, TimeSpan elapsed)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            # The edit matrix

            <!-- Written by EDIT_MATRIX=full dotnet test tests/MlInferenceCdktf.EditMatrix.Tests -->

            Each scenario is applied with the real terraform to a simulated Google project ([offline simulation](sandbox.md)), then edited: every
            change of an option that its planner takes, provider labels, a region added, removed, swapped, reordered, and the service renamed with
            `moved`. An edit passes when

            - terraform applies it: no name is taken (409), nothing is in use;
            - no address goes, no certificate of a domain that stays, no forwarding rule whose port and address stay, but for
              [what cannot be kept](replacement-safety.md#what-cannot-be-kept);
            - a second plan is empty.

            Last run of the full product: **{edits.Count} edits, {edits.Count - faults.Count} passed, {faults.Count} failed**, {elapsed.TotalMinutes:0} minutes on two cores.
            CI runs each change of an option in one scene where it matters, and the common edits in every scenario.

            | scenario | edits | passed |
            |---|---:|---:|

            """);
        foreach (var scenario in edits.GroupBy(edit => edit.Scenario, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {scenario.Key} | {scenario.Count()} | {scenario.Count(edit => !faults.ContainsKey(edit.Name))} |\n");
        }

        foreach (var fault in faults.OrderBy(static fault => fault.Key, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {fault.Key}\n\n```text\n{fault.Value}\n```\n");
        }

        return page.ToString();
    }
}
