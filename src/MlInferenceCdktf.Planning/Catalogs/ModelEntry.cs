namespace MlInferenceCdktf.Catalogs;

/// <summary>A model whose size is known.</summary>
public sealed record ModelEntry
{
    /// <summary>The model's name on Hugging Face, such as <c>Qwen/Qwen3-8B</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its parameters, in billions; all of them, not only those that are active at once.</summary>
    public required decimal ParametersBillion { get; init; }

    /// <summary>Bits of a parameter as published, on average: 16 for bfloat16.</summary>
    public required decimal BitsPerParameter { get; init; }

    /// <summary>The address of the page that the row comes from.</summary>
    public required string Source { get; init; }

    /// <summary>The day it was read.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Whether the size was compared with a published one.</summary>
    public required bool Verified { get; init; }

    /// <summary>What the weights take, in GB.</summary>
    public decimal WeightsGb => ParametersBillion * BitsPerParameter / 8;
}
