namespace MlInferenceCdktf.Sandbox.Schemas;

internal enum SchemaKind
{
    Provider,
    Resource,
    DataSource,
}

/// <summary>The attributes of a resource or of a block in it, by name.</summary>
internal sealed record BlockSchema(IReadOnlyDictionary<string, AttributeSchema> Attributes)
{
    public AttributeSchema? this[string name] => Attributes.GetValueOrDefault(name);
}

/// <summary>A resource type, a data source or the provider block.</summary>
internal sealed record ResourceSchema(string Type, SchemaKind Kind, BlockSchema Block)
{
    public int Version { get; init; }

    /// <summary>The format of an id, such as <c>projects/{{project}}/global/addresses/{{name}}</c>.</summary>
    public string? IdFormat { get; init; }

    public string? UrlFormat { get; init; }

    public bool HasCustomizeDiff { get; init; }

    public bool CannotUpdate { get; init; }

    public bool CannotImport { get; init; }

    /// <summary>Operations that a <c>timeouts</c> block may name.</summary>
    public IReadOnlyList<string> Timeouts { get; init; } = [];
}
