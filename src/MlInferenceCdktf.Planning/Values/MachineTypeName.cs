using System.Text.Json;
using System.Text.Json.Serialization;

namespace MlInferenceCdktf;

/// <summary>
/// The name of a Compute Engine machine type, such as <c>g2-standard-12</c>. Any name is accepted, so that a type
/// newer than the catalog can be used (with a warning); the members are the common choices.
/// </summary>
/// <param name="Name">The machine type's name.</param>
[JsonConverter(typeof(MachineTypeNameJsonConverter))]
public readonly record struct MachineTypeName(string Name)
{
    // default(MachineTypeName) runs no constructor: it reads as an empty name, which a rule rejects.
    private readonly string? _name = Name;

    /// <summary>The machine type's name.</summary>
    public string Name
    {
        get => _name ?? "";
        init => _name = value;
    }

    /// <summary>4 vCPUs, 16 GB, one NVIDIA L4 (24 GB).</summary>
    public static MachineTypeName G2Standard4 => new("g2-standard-4");

    /// <summary>8 vCPUs, 32 GB, one NVIDIA L4 (24 GB).</summary>
    public static MachineTypeName G2Standard8 => new("g2-standard-8");

    /// <summary>12 vCPUs, 48 GB, one NVIDIA L4 (24 GB).</summary>
    public static MachineTypeName G2Standard12 => new("g2-standard-12");

    /// <summary>24 vCPUs, 96 GB, two NVIDIA L4 (48 GB).</summary>
    public static MachineTypeName G2Standard24 => new("g2-standard-24");

    /// <summary>8 vCPUs, 32 GB, no GPU.</summary>
    public static MachineTypeName C3Standard8 => new("c3-standard-8");

    /// <summary>The machine type's name.</summary>
    public override string ToString() => Name;

    /// <summary>Names a machine type.</summary>
    /// <param name="name">The machine type's name.</param>
    public static implicit operator MachineTypeName(string name) => new(name);
}

internal sealed class MachineTypeNameJsonConverter : JsonConverter<MachineTypeName>
{
    public override MachineTypeName Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException("expected text"));

    public override void Write(Utf8JsonWriter writer, MachineTypeName value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Name);
}
