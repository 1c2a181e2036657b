using MlInferenceCdktf.Scenarios;
using MlInferenceCdktf.Testing;

namespace MlInferenceCdktf.Tests;

/// <summary>Synthesizes descriptions, each once: a scenario's document serves every test that looks at it.</summary>
internal static class Synthesized
{
    private static readonly Dictionary<InferenceApp, TerraformDocument> s_documents = [];

    public static TerraformDocument Of(Scenario scenario) => Of(scenario.App);

    public static TerraformDocument Of(InferenceOptions options) => Of(Services.Alone(options));

    public static TerraformDocument Of(InferenceApp description)
    {
        if (!s_documents.TryGetValue(description, out var document))
        {
            document = Synthesis.Of(app => InferenceStackBuilder.Add(app, description).Stack).Document;
            s_documents.Add(description, document);
        }

        return document;
    }
}
