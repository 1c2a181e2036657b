namespace MlInferenceCdktf.Sandbox.Schemas;

internal enum AttributeKind
{
    Text,
    Flag,
    Integer,
    Float,
    List,
    Set,
    Map,
}

/// <summary>One attribute or block with what the provider knows of it.</summary>
internal sealed record AttributeSchema(string Name, AttributeKind Kind)
{
    /// <summary>Of a list, set or map of scalars: the scalar's kind.</summary>
    public AttributeKind ElementKind { get; init; }

    /// <summary>Of a list or set of blocks: its attributes.</summary>
    public BlockSchema? Block { get; init; }

    public bool Required { get; init; }

    public bool Optional { get; init; }

    public bool Computed { get; init; }

    public bool ForceNew { get; init; }

    public bool Sensitive { get; init; }

    public bool WriteOnly { get; init; }

    public bool Deprecated { get; init; }

    public int Maximum { get; init; }

    public int Minimum { get; init; }

    public Values.TfValue Default { get; init; } = Values.TfValue.Null;

    /// <summary>The provider's comparison function.</summary>
    public string? Suppress { get; init; }

    /// <summary>The comparison function of the elements.</summary>
    public string? ElementSuppress { get; init; }

    /// <summary>The provider's normalization function.</summary>
    public string? State { get; init; }

    /// <summary>The normalization function of the elements.</summary>
    public string? ElementState { get; init; }

    /// <summary>The provider's hash function of a set.</summary>
    public string? SetHash { get; init; }

    public AttributeRules Rules { get; init; } = AttributeRules.None;

    public bool IsScalar => Kind is not (AttributeKind.List or AttributeKind.Set or AttributeKind.Map);

    /// <summary>The SDK makes a block of what can be configured, an attribute of what is only computed.</summary>
    public bool IsBlock => Block is not null && (Optional || Required);

    /// <summary>The element of a list or set of scalars, which inherits force replacement.</summary>
    public AttributeSchema Element => new(Name, ElementKind) { ForceNew = ForceNew, Suppress = ElementSuppress, State = ElementState };
}
