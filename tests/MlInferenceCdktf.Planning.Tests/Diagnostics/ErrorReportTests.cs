using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf.Planning.Tests.Diagnostics;

public class ErrorReportTests
{
    private static readonly InferenceOptions s_tenFaults = Sample.Cpu with
    {
        Name = "Chat",
        Server = InferenceServer.Container("Acme/server:1", 0),
        Machine = "c3",
        Regions = ["us-central1", "us-central1"],
        Replicas = new(5, 4),
        Endpoint = Endpoint.Https(),
        Labels = Sample.Map(("Team", "chat")),
        RequestTimeout = TimeSpan.Zero,
        Observability = new() { AccessLogSampleRate = 2 },
    };

    [Fact]
    public void Reports_ten_faults_at_once() =>
        Assert.Equal(
            ["MLI1001", "MLI1002", "MLI1102", "MLI1106", "MLI1107", "MLI1201", "MLI1202", "MLI1401", "MLI1505", "MLI1601"],
            Sample.Check(s_tenFaults).Diagnostics.Select(d => d.Id));

    [Fact]
    public void Says_everything_in_one_message()
    {
        var options = Sample.Cpu with { Name = "Chat", RequestTimeout = TimeSpan.Zero, Endpoint = Endpoint.InsecureHttp() };

        var error = Assert.Throws<InferenceOptionsException>(() => Sample.Plan(options));

        Assert.Equal("""
            2 errors in the inference options; nothing was made.
            MLI1001 error    name: 'Chat' is not a name Google takes
                     fix: write 1 to 28 lower-case letters, digits and hyphens, starting with a letter, ending with a letter or digit
            MLI1505 error    requestTimeout: 0s is not a request timeout
                     fix: write 1s to 24h, in whole seconds
            """.ReplaceLineEndings("\n"), error.Message);
        Assert.Equal(["MLI1001", "MLI1505", "MLI2001"], error.Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void Counts_one_error_as_one() =>
        Assert.StartsWith(
            "1 error in the inference options; nothing was made.\nMLI1001 ",
            Assert.Throws<InferenceOptionsException>(() => Sample.Plan(Sample.Cpu with { Name = "" })).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Shows_where_an_option_stands_and_leaves_out_an_empty_path()
    {
        var kind = DiagnosticCatalogue.All[0];

        Assert.Equal("MLI1001 error    inference.yaml:12: name: wrong\n         fix: mend", new Diagnostic(kind, "name", "wrong", "mend", "inference.yaml:12").ToString());
        Assert.Equal("MLI1001 error    wrong\n         fix: mend", new Diagnostic(kind, "", "wrong", "mend").ToString());
    }

    [Fact]
    public void Says_the_same_thing_once() =>
        Assert.Single(Sample.Check(Sample.Cpu with { Acknowledge = [new("x", "y"), new("x", "y")] }).Diagnostics);

    [Theory]
    [MemberData(nameof(DiagnosticCases.Names), MemberType = typeof(DiagnosticCases))]
    public void Acknowledging_removes_warnings_only(string name)
    {
        var options = DiagnosticCases.Named(name).Wrong;
        var before = Sample.Check(options).Diagnostics;
        var acknowledged = before.Where(d => !IsError(d)).Select(d => new Acknowledgement(d.Id, "read"));

        var after = Sample.Check(options with { Acknowledge = [.. options.Acknowledge, .. acknowledged] }).Diagnostics;

        Assert.Equal(before.Where(IsError), after);
    }

    [Fact]
    public void Acknowledging_an_error_adds_another() => Assert.Equal(
        ["MLI1001", "MLI1005"],
        Sample.Check(Sample.Cpu with { Name = "", Acknowledge = [new("MLI1001", "read")] }).Diagnostics.Select(d => d.Id));

    [Fact]
    public void An_acknowledged_warning_is_not_in_the_plan() =>
        Assert.Empty(Sample.Plan(Sample.Cpu with { Endpoint = Endpoint.InsecureHttp(), Acknowledge = [new("MLI2001", "inside the company")] }).Warnings);

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity is DiagnosticSeverity.Error;
}
