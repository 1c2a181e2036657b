using System.Text.RegularExpressions;
using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf.Planning;

/// <summary>Models of the Hugging Face Hub.</summary>
internal static partial class HuggingFace
{
    public static void Check(DiagnosticBag bag, string model) => bag.AddIf(
        !Model().IsMatch(model), ServingDiagnostics.ModelInvalid, "server.model",
        $"'{model}' is not a Hugging Face model", "write owner/name, such as Qwen/Qwen3-8B");

    /// <summary>What a server is to load: a model of the Hub, or the folder that its weights were copied to.</summary>
    public static string Location(string model, ModelWeights? weights) => weights is null ? model : InferenceServer.ModelFolder;

    [GeneratedRegex(@"^[A-Za-z0-9][-._A-Za-z0-9]{0,95}/[A-Za-z0-9][-._A-Za-z0-9]{0,95}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Model();
}
