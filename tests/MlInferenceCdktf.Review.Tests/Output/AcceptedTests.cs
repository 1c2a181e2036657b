using System.Globalization;
using MlInferenceCdktf.Review.Output;

namespace MlInferenceCdktf.Review.Tests.Output;

/// <summary>Every renderer over real plans, held to accepted files that people read in review.</summary>
public sealed class AcceptedTests
{
    private static readonly Dictionary<string, Func<ReviewDocument, string>> s_renderers = new(StringComparer.Ordinal)
    {
        ["txt"] = TextReport.Write,
        ["md"] = static document => MarkdownReport.Write(document),
        ["json"] = JsonReport.Write,
        ["sarif"] = SarifReport.Write,
        ["outputs"] = GitHubOutputs.Write,
        ["annotations"] = GitHubAnnotations.Write,
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var (name, format) in Reviews.Recorded.SelectMany(static name => s_renderers.Keys.Select(format => (name, format))))
            {
                cases.Add(name, format);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_recorded_plan_is_shown_as_accepted(string name, string format)
    {
        var received = s_renderers[format](Reviews.Of(name));
        var file = Beside($"{name}.{format}");
        var accepted = File.Exists(file) ? File.ReadAllText(file) : "";
        if (received != accepted)
        {
            File.WriteAllText(Beside($"{name}.received.{format}"), received);
        }

        Assert.True(received == accepted, $"{name}.{format} changed: compare Accepted/{name}.received.{format} with Accepted/{name}.{format}; if every line makes sense, put it in its place.");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Bytes_do_not_depend_on_culture_or_time_zone(string name, string format)
    {
        var expected = s_renderers[format](Reviews.Of(name));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new("ar-SA") { NumberFormat = { NegativeSign = "minus", NumberDecimalSeparator = "," } };
            Assert.Equal(expected, s_renderers[format](Reviews.Of(name)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Beside(string file) => Path.Combine(Built.RepositoryRoot, "tests", "MlInferenceCdktf.Review.Tests", "Output", "Accepted", file);
}
