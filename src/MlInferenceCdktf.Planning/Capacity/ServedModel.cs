using MlInferenceCdktf.Catalogs;

namespace MlInferenceCdktf.Planning;

/// <summary>A model that the catalog knows, at the bits it is served with.</summary>
/// <param name="Name">Its name.</param>
/// <param name="ParametersBillion">Its parameters, in billions.</param>
/// <param name="Bits">Bits of a parameter.</param>
/// <param name="Verified">Whether the catalog's size was compared with a published one.</param>
internal sealed record ServedModel(string Name, decimal ParametersBillion, decimal Bits, bool Verified)
{
    /// <summary>What is downloaded: the weights as they were published.</summary>
    public required decimal StoredGb { get; init; }

    public decimal WeightsGb => ParametersBillion * Bits / 8;

    /// <summary>The model of a server; null when the server names none, or the catalog does not know its size.</summary>
    public static ServedModel? Of(Catalog catalog, InferenceServer server) =>
        NameOf(server) is { } name && catalog.FindModel(name) is { } model
            ? new(model.Name, model.ParametersBillion, ServedBits(server, model.BitsPerParameter), model.Verified) { StoredGb = model.ParametersBillion * model.BitsPerParameter / 8 }
            : null;

    private static string? NameOf(InferenceServer server) => server switch
    {
        VllmServer vllm => vllm.Model,
        SglangServer sglang => sglang.Model,
        TgiServer tgi => tgi.Model,
        _ => null,
    };

    /// <summary>A server may make the weights smaller while it loads them; TGI calls it otherwise than vLLM and SGLang.</summary>
    private static decimal ServedBits(InferenceServer server, decimal published) =>
        ServerArguments.Say(server, server is TgiServer ? "--quantize" : "--quantization", "fp8") ? Math.Min(published, 8)
        : ServerArguments.Say(server, "--dtype", "float32") ? 32
        : published;
}
