using System.Text.Json;

namespace MlInferenceCdktf.Review.Output;

/// <summary>Writes a review for programs; <see cref="ReviewSchema"/> describes it.</summary>
public static class JsonReport
{
    /// <summary>Writes the review.</summary>
    /// <param name="document">The review.</param>
    /// <returns>JSON in ASCII with a line feed at its end; the same for the same review.</returns>
    public static string Write(ReviewDocument document) => JsonSerializer.Serialize(JsonMapping.Of(document), JsonWords.Options) + "\n";
}
