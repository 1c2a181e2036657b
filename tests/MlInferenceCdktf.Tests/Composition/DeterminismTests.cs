using System.Globalization;
using MlInferenceCdktf.Scenarios;
using MlInferenceCdktf.Testing;

namespace MlInferenceCdktf.Tests.Composition;

/// <summary>The same options give the same bytes, whoever synthesizes and wherever.</summary>
public sealed class DeterminismTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void A_culture_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(Synthesized.Of(ScenarioCatalogue.All.Single(s => s.Name == "cpu-only")).ToCanonicalJson(), Fresh("cpu-only"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_second_synthesis_in_the_same_process_gives_the_same_bytes() =>
        Assert.Equal(Fresh("two-services"), Fresh("two-services"));

    [Fact]
    public void The_order_of_regions_means_nothing()
    {
        var reversed = Services.Gpu with { Regions = Services.Gpu.Regions.Reverse().ToValueList() };

        Assert.Equal(Synthesized.Of(Services.Gpu).ToCanonicalJson(), Synthesized.Of(reversed).ToCanonicalJson());
    }

    [Fact]
    public void No_path_of_the_machine_is_written()
    {
        var json = Fresh("example");

        Assert.DoesNotContain(Path.GetTempPath().TrimEnd('/'), json, StringComparison.Ordinal);
        Assert.DoesNotContain(Environment.CurrentDirectory, json, StringComparison.Ordinal);
        Assert.DoesNotContain(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + "/", json.Replace("/root/.cache", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static string Fresh(string scenario)
    {
        var description = ScenarioCatalogue.All.Single(s => s.Name == scenario).App;
        return Synthesis.Of(app => InferenceStackBuilder.Add(app, description).Stack).Document.ToCanonicalJson();
    }
}
