using System.Text.RegularExpressions;
using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf.Planning.Tests.Diagnostics;

public partial class DiagnosticCatalogueTests
{
    // Not the planner's: files are tested with the loader, stacks with the loader and the constructs.
    private static readonly string[] s_elsewhere = ["MLI3", "MLI4"];

    [Fact]
    public void Every_kind_has_a_case()
    {
        var covered = DiagnosticCases.All.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        var missing = DiagnosticCatalogue.All.Select(d => d.Id)
            .Where(id => !covered.Contains(id) && !s_elsewhere.Any(family => id.StartsWith(family, StringComparison.Ordinal)));

        Assert.True(!missing.Any(), $"Add a row to a table of cases in Diagnostics/ for {string.Join(", ", missing)}.");
    }

    [Fact]
    public void Every_case_is_of_a_known_kind() =>
        Assert.Subset(
            DiagnosticCatalogue.All.Select(d => d.Id).ToHashSet(StringComparer.Ordinal),
            DiagnosticCases.All.Select(row => row.Id).ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void Ids_are_unique_well_formed_and_in_order()
    {
        var ids = DiagnosticCatalogue.All.Select(d => d.Id).ToArray();

        Assert.Equal(ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches(Id(), id));
    }

    [Fact]
    public void Only_the_second_thousand_are_warnings() =>
        Assert.All(DiagnosticCatalogue.All, d => Assert.Equal(d.Id[3] == '2', d.Severity is DiagnosticSeverity.Warning));

    [Fact]
    public void Titles_are_short_and_explanations_are_sentences() => Assert.All(DiagnosticCatalogue.All, d =>
    {
        Assert.InRange(d.Title.Length, 3, 60);
        Assert.False(d.Title.EndsWith('.'), d.Title);
        Assert.EndsWith(".", d.Explanation, StringComparison.Ordinal);
    });

    [Fact]
    public void Titles_are_unique() =>
        Assert.Equal(DiagnosticCatalogue.All.Count, DiagnosticCatalogue.All.Select(d => d.Title).Distinct(StringComparer.Ordinal).Count());

    [GeneratedRegex(@"^MLI[1-4][0-9]{3}\z", RegexOptions.None, 1000)]
    private static partial Regex Id();
}
