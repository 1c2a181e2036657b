using System.Globalization;
using MlInferenceCdktf.Planning.Tests.Diagnostics;
using MlInferenceCdktf.Planning.Tests.Manifest;

namespace MlInferenceCdktf.Planning.Tests;

/// <summary>
/// The same plan and the same words everywhere. Turkish folds I to ı, German writes 0,6, Swedish has another minus, Saudi Arabia and
/// Thailand other calendars.
/// </summary>
public class CultureTests
{
    public static TheoryData<string> Cultures { get; } = ["tr-TR", "de-DE", "sv-SE", "ar-SA", "th-TH"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Plans_and_diagnostics_do_not_depend_on_the_culture(string culture)
    {
        InferenceOptions[] all = [Sample.Gpu, .. DiagnosticCases.All.Select(row => row.Wrong)];
        var expected = all.Select(Sample.Check).ToArray();

        Assert.Equal(expected, In(culture, () => all.Select(Sample.Check).ToArray()));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void The_manifest_does_not_depend_on_the_culture(string culture) =>
        Assert.Equal(InferenceManifestTests.Json(), In(culture, InferenceManifestTests.Json));

    private static T In<T>(string culture, Func<T> run)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new(culture);
            return run();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
