using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf.Planning.Tests.Diagnostics;

public class DiagnosticTests
{
    [Theory]
    [MemberData(nameof(DiagnosticCases.Names), MemberType = typeof(DiagnosticCases))]
    public void Reports_what_is_wrong_where_and_what_to_write_instead(string name)
    {
        var row = DiagnosticCases.Named(name);
        var found = Sample.Check(row.Wrong).Diagnostics;

        Assert.Equal(row.Text, string.Join('\n', found.Where(d => Is(d, row.Id)).Select(DiagnosticCase.Format)));
        Assert.Equal(row.Also.Append(row.Id).ToHashSet(StringComparer.Ordinal), found.Select(d => d.Id).ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(DiagnosticCases.Names), MemberType = typeof(DiagnosticCases))]
    public void Accepts_the_neighbouring_legal_value(string name)
    {
        var row = DiagnosticCases.Named(name);
        var result = Sample.Check(row.Right);

        Assert.DoesNotContain(result.Diagnostics, d => Is(d, row.Id));
        Assert.NotNull(result.Plan);
    }

    [Fact]
    public void Names_no_case_twice() =>
        Assert.Equal(DiagnosticCases.All.Count, DiagnosticCases.All.Select(row => row.Name).Distinct(StringComparer.Ordinal).Count());

    private static bool Is(Diagnostic diagnostic, string id) => string.Equals(diagnostic.Id, id, StringComparison.Ordinal);
}
