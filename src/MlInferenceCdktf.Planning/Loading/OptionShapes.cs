using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MlInferenceCdktf.Loading;

/// <summary>Reads shapes from System.Text.Json's contracts of the option types.</summary>
internal static class OptionShapes
{
    /// <summary>The key that names a file's base; the loader itself reads it.</summary>
    public const string Base = "base";

    /// <summary>The contract of all options in files and manifests.</summary>
    public static JsonSerializerOptions Contract { get; } = MakeContract();

    /// <summary>The shape of a whole file, after its bases went in.</summary>
    public static ObjectShape App { get; } = (ObjectShape)Of(typeof(InferenceApp));

    /// <summary>The shape of a base's name.</summary>
    public static OptionShape BaseName { get; } = Of(typeof(string));

    /// <summary>The shape of a file as it is written.</summary>
    public static ObjectShape File { get; } =
        App with { Properties = [new(Base, BaseName, IsRequired: false), .. App.Properties] };

    private static OptionShape Of(Type written)
    {
        var type = Nullable.GetUnderlyingType(written) ?? written;
        if (type == typeof(ValueMap))
        {
            return new MapShape(Of(typeof(string)));
        }

        if (type == typeof(ServiceMap))
        {
            return new MapShape(Of(typeof(InferenceOptions)));
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            return new ListShape(Of(type.GetGenericArguments()[0]));
        }

        var contract = Contract.GetTypeInfo(type);
        return contract switch
        {
            { PolymorphismOptions: { } union } => new UnionShape(
                [.. union.DerivedTypes.Select(kind => OfObject(Contract.GetTypeInfo(kind.DerivedType), (string)kind.TypeDiscriminator!))]),
            { Kind: JsonTypeInfoKind.Object } => OfObject(contract, kind: null),
            _ => OfLeaf(type),
        };
    }

    private static ObjectShape OfObject(JsonTypeInfo contract, string? kind) => new(
        [.. contract.Properties.Where(IsWritable).Select(p => new OptionProperty(p.Name, Of(p.PropertyType), p.IsRequired))],
        kind,
        contract.Type.GetCustomAttribute<TextShorthandAttribute>() is { } shorthand ? Camel(shorthand.Property) : null);

    private static bool IsWritable(JsonPropertyInfo property) => property.Set is not null || property.AssociatedParameter is not null;

    private static LeafShape OfLeaf(Type type)
    {
        var words = WordsOf(type);
        return new(type, words.Count > 0 ? LeafKind.Word : KindOf(type), words);
    }

    private static LeafKind KindOf(Type type) =>
        type == typeof(bool) ? LeafKind.Boolean
        : type == typeof(int) || type == typeof(long) ? LeafKind.WholeNumber
        : type == typeof(double) || type == typeof(decimal) ? LeafKind.Number
        : type == typeof(TimeSpan) ? LeafKind.Duration
        : LeafKind.Text;

    private static ValueList<string> WordsOf(Type type) =>
        type == typeof(InferenceDefaults) ? [InferenceDefaults.V1.ToString()]
        : type.IsEnum ? [.. Enum.GetValues(type).Cast<object>().Select(word => JsonSerializer.SerializeToNode(word, type, Contract)!.GetValue<string>())]
        : [];

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static JsonSerializerOptions MakeContract()
    {
        var contract = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            // Twice the depth of a file: a shorthand adds a level.
            MaxDepth = 2 * TreeLimits.MaxDepth,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
            Converters = { new DurationJsonConverter() },
        };
        contract.MakeReadOnly();
        return contract;
    }
}
