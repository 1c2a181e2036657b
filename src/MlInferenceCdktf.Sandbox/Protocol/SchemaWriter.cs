using System.Text;
using MlInferenceCdktf.Sandbox.Schemas;

namespace MlInferenceCdktf.Sandbox.Protocol;

/// <summary>Schemas as messages of plugin protocol 5 (tfplugin5.proto: Schema, Block, Attribute, NestedBlock).</summary>
internal static class SchemaWriter
{
    private const int NestingSingle = 1;
    private const int NestingList = 2;
    private const int NestingSet = 3;

    public static ProtoWriter Schema(ResourceSchema schema) => new ProtoWriter()
        .Number(1, schema.Version)
        .Message(2, ResourceBlock(schema));

    private static ProtoWriter ResourceBlock(ResourceSchema schema)
    {
        var block = Block(schema.Block);
        if (schema.Kind != SchemaKind.Provider && schema.Block["id"] is null)
        {
            block.Message(2, Attribute(new("id", AttributeKind.Text) { Optional = true, Computed = true }));
        }

        if (schema.Timeouts.Count > 0)
        {
            block.Message(3, TimeoutsBlock(schema));
        }

        return block;
    }

    private static ProtoWriter TimeoutsBlock(ResourceSchema schema)
    {
        var inner = new ProtoWriter();
        foreach (var name in schema.Timeouts)
        {
            inner.Message(2, Attribute(new(name, AttributeKind.Text) { Optional = true }));
        }

        return new ProtoWriter().Text(1, "timeouts").Message(2, inner).Number(3, NestingSingle);
    }

    private static ProtoWriter Block(BlockSchema schema)
    {
        var block = new ProtoWriter();
        foreach (var attribute in schema.Attributes.Values)
        {
            if (attribute.IsBlock)
            {
                block.Message(3, NestedBlock(attribute));
            }
            else
            {
                block.Message(2, Attribute(attribute));
            }
        }

        return block;
    }

    private static ProtoWriter NestedBlock(AttributeSchema schema) => new ProtoWriter()
        .Text(1, schema.Name)
        .Message(2, Block(schema.Block!))
        .Number(3, schema.Kind == AttributeKind.Set ? NestingSet : NestingList)
        .Number(4, schema.Required ? Math.Max(1, schema.Minimum) : 0)
        .Number(5, schema.Maximum);

    private static ProtoWriter Attribute(AttributeSchema schema) => new ProtoWriter()
        .Text(1, schema.Name)
        .Bytes(2, Encoding.UTF8.GetBytes(Type(schema)))
        .Flag(4, schema.Required)
        .Flag(5, schema.Optional)
        .Flag(6, schema.Computed)
        .Flag(7, schema.Sensitive)
        .Flag(9, schema.Deprecated)
        .Flag(10, schema.WriteOnly);

    private static string Type(AttributeSchema schema) => schema.Kind switch
    {
        AttributeKind.List => $"""["list",{ElementType(schema)}]""",
        AttributeKind.Set => $"""["set",{ElementType(schema)}]""",
        AttributeKind.Map => $"""["map",{Scalar(schema.ElementKind)}]""",
        _ => Scalar(schema.Kind),
    };

    private static string ElementType(AttributeSchema schema) => schema.Block is { } block
        ? $$"""["object",{{{string.Join(',', block.Attributes.Values.Select(static attribute => $"\"{attribute.Name}\":{Type(attribute)}"))}}}]"""
        : schema.ElementKind == AttributeKind.Map ? """["map","string"]""" : Scalar(schema.ElementKind);

    private static string Scalar(AttributeKind kind) => kind switch
    {
        AttributeKind.Flag => "\"bool\"",
        AttributeKind.Integer or AttributeKind.Float => "\"number\"",
        _ => "\"string\"",
    };
}
