namespace MlInferenceCdktf.Corpus.Tests.Scoring;

/// <summary>The rules that no pair reaches, and why.</summary>
internal static class Unreached
{
    public static IReadOnlyDictionary<string, string> Rules { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["H02"] = "The sandbox hands out complete plans only. Its plans are made by hand in the tests of the reviewer.",
        ["H14"] = "Edits of this corpus keep the service's id. A renamed service is planned by hand in the tests of the reviewer.",
    };
}
