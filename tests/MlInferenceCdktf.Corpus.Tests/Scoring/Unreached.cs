namespace MlInferenceCdktf.Corpus.Tests.Scoring;

/// <summary>The rules that no pair reaches, and why.</summary>
internal static class Unreached
{
    public static IReadOnlyDictionary<string, string> Rules { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["H02"] = "The sandbox hands out complete plans only. Its plans are made by hand in the tests of the reviewer.",
    };
}
