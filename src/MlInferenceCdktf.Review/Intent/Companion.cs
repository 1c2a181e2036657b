using System.Text;
using System.Text.Json;
using MlInferenceCdktf.Review.Reading;

namespace MlInferenceCdktf.Review.Intent;

/// <summary>Reads the files that synthesis writes beside a stack.</summary>
internal static class Companion
{
    /// <summary>Parses one.</summary>
    /// <exception cref="PlanInputException">It is no JSON.</exception>
    public static JsonDocument Parse(string text, string name)
    {
        try
        {
            var utf8 = Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF'));
            return SurrogatePairs.AreWhole(utf8)
                ? JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = 512 })
                : throw new JsonException("half a surrogate pair");
        }
        catch (JsonException broken)
        {
            throw new PlanInputException(PlanInputProblem.BrokenCompanion, $"{name} is broken or cut off: synthesize the stack again.", "synthesize again, or name the right file with --manifest or --synthesized", broken);
        }
    }
}
