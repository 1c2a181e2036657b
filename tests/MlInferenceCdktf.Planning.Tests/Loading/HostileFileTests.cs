using System.Globalization;
using System.Text;

namespace MlInferenceCdktf.Planning.Tests.Loading;

/// <summary>Files that nobody means well with, and files that are no files: an error each, in no time.</summary>
public sealed class HostileFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string> Texts => new()
    {
        { "", "MLI3002 error    inference.yaml:1: the file is empty" },
        { "# only a remark\n", "MLI3002 error    inference.yaml:1: the file is empty" },
        { "---\n", "MLI3002 error    inference.yaml:1: the file is empty" },
        { "- a\n- b\n", "MLI3002 error    inference.yaml:1: the file is not a mapping of keys to values" },
        { "text", "MLI3002 error    inference.yaml:1: the file is not a mapping of keys to values" },
        { "a: " + new string('[', 500_000), "MLI3002 error    inference.yaml:1: values are nested more than 64 deep" },
        { new string('{', 500_000), "MLI3002 error    inference.yaml:1: values are nested more than 64 deep" },
        { string.Concat(Enumerable.Repeat("? ", 100_000)), "MLI3002 error    inference.yaml:1: values are nested more than 64 deep" },
        { string.Concat(Enumerable.Repeat("- ", 100_000)), "MLI3002 error    inference.yaml:1: values are nested more than 64 deep" },
        { "x: [" + string.Join(',', Enumerable.Repeat("a", 150_000)) + "]", "MLI3002 error    inference.yaml:1: the file describes more than 100000 values, aliases counted each time" },
        { AliasBomb(), "MLI3002 error    inference.yaml:5: the file describes more than 100000 values, aliases counted each time" },
        { AliasTower(), "MLI3002 error    inference.yaml:64: values are nested more than 64 deep" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Refuses_the_text(string text, string problem) =>
        Assert.StartsWith(problem + "\n         fix: ", Yaml.Text(Yaml.Load(text)), StringComparison.Ordinal);

    [Fact]
    public void Refuses_a_file_over_1_MiB()
    {
        _folder.Write("inference.yaml", Yaml.Valid + new string('#', 1024 * 1024));
        AssertFound("inference.yaml", "MLI3001 error    inference.yaml: the file is larger than 1 MiB");
    }

    [Fact]
    public void Reads_a_file_of_1_MiB() =>
        Yaml.LoadWhole(Yaml.Valid + new string('#', (1024 * 1024) - Encoding.UTF8.GetByteCount(Yaml.Valid)));

    [Fact]
    public void Refuses_a_missing_file() => AssertFound("inference.yaml", "MLI3001 error    inference.yaml: there is no such file");

    [Fact]
    public void Refuses_a_missing_folder() => AssertFound("a/inference.yaml", "MLI3001 error    a/inference.yaml: there is no such file");

    [Fact]
    public void Refuses_a_folder()
    {
        _folder.Write("a/inference.yaml", "");
        AssertFound("a", "MLI3001 error    a: it is a folder");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void Refuses_a_name_that_is_none(string name) =>
        Assert.Equal(["MLI3001"], InferenceAppLoader.Load(name).Diagnostics.Select(d => d.Id), StringComparer.Ordinal);

    [Fact]
    public void Refuses_an_endless_device()
    {
        if (File.Exists("/dev/zero"))
        {
            var found = Assert.Single(InferenceAppLoader.Load("/dev/zero").Diagnostics);
            Assert.Equal(("MLI3001", "/dev/zero", "the file is larger than 1 MiB"), (found.Id, found.Location, found.Message));
        }
    }

    [Fact]
    public void Refuses_text_that_is_not_UTF8()
    {
        File.WriteAllBytes(_folder.PathOf("latin1.yaml"), Encoding.Latin1.GetBytes("project: a\nstack: é\n"));
        AssertFound("latin1.yaml", "MLI3002 error    latin1.yaml:2: the file is not UTF-8 text");
        File.WriteAllText(_folder.PathOf("utf16.yaml"), Yaml.Valid, Encoding.Unicode);
        AssertFound("utf16.yaml", "MLI3002 error    utf16.yaml:1: the file is not UTF-8 text");
    }

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", false)]
    [InlineData("\n", true)]
    [InlineData("\r\n", true)]
    public void Reads_files_of_any_editor(string lineEnd, bool hasMark)
    {
        var text = Yaml.Valid.Replace("\n", lineEnd, StringComparison.Ordinal);
        File.WriteAllText(_folder.PathOf("inference.yaml"), text, new UTF8Encoding(hasMark));
        Assert.Equal(Yaml.LoadWhole(Yaml.Valid), Yaml.Whole(_folder.Load("inference.yaml").Result));
        var broken = text.Replace("max: 10", "max: ten", StringComparison.Ordinal);
        File.WriteAllText(_folder.PathOf("inference.yaml"), broken, new UTF8Encoding(hasMark));
        AssertFound("inference.yaml", "MLI3005 error    inference.yaml:10: services[chat].replicas.max: 'ten' is text, not a whole number");
    }

    [Fact]
    public void Aliases_of_whole_values_are_allowed() => Assert.Equal(
        Yaml.LoadWhole(Yaml.With("{team: chat}", "{team: chat-prod}")),
        Yaml.LoadWhole(Yaml.With("stack: chat-prod", "stack: &s chat-prod").Replace("team: chat", "team: *s", StringComparison.Ordinal)));

    [Fact]
    public void An_error_in_a_shared_value_is_found_where_it_stands()
    {
        var text = Yaml.Valid.Replace("{min: 1, max: 10}", "&r {min: 1, max: ten}", StringComparison.Ordinal) + """
              search:
                server: {kind: vllm, model: a/b}
                machine: g2-standard-12
                regions: [us-east1]
                endpoint: {kind: insecure-http}
                replicas: *r
            """;
        Assert.Equal(
            ["inference.yaml:10 services[chat].replicas.max", "inference.yaml:10 services[search].replicas.max"],
            Yaml.Load(text).Diagnostics.Select(d => $"{d.Location} {d.Path}"),
            StringComparer.Ordinal);
    }

    private void AssertFound(string name, string problem) =>
        Assert.StartsWith(problem + "\n         fix: ", _folder.Load(name).Text, StringComparison.Ordinal);

    private static string AliasBomb() => string.Join('\n', Enumerable.Range(0, 10).Select(i =>
        string.Create(CultureInfo.InvariantCulture, $"k{i}: &a{i} [{string.Join(", ", Enumerable.Repeat(i == 0 ? "x" : $"*a{i - 1}", 10))}]")));

    private static string AliasTower() => string.Join('\n', Enumerable.Range(0, 100).Select(i =>
        string.Create(CultureInfo.InvariantCulture, $"k{i}: &a{i} [{(i == 0 ? "x" : $"*a{i - 1}")}]")));
}
