using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace MlInferenceCdktf.Planning.Tests.Loading;

/// <summary>Looks at option types by plain reflection, without the loader's own metadata, to check the loader against them.</summary>
internal static class OptionTypes
{
    /// <summary>The properties that a user may set, in C#.</summary>
    public static IEnumerable<PropertyInfo> Options(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod is not null && p.GetIndexParameters().Length == 0);

    public static string Key(PropertyInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    public static JsonDerivedTypeAttribute[] Kinds(Type type) => [.. type.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false)];

    public static bool IsRecord(Type type) =>
        type is { IsClass: true, IsAbstract: false } && type.Assembly == typeof(InferenceOptions).Assembly
        && type != typeof(InferenceDefaults) && !IsCollection(type);

    public static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static bool IsCollection(Type type) => typeof(System.Collections.IEnumerable).IsAssignableFrom(type);

    /// <summary>A value for a property of a type: every option in it is set, and unions are of one of their kinds.</summary>
    public static JsonNode Sample(Type written, string name, int kind, bool flag)
    {
        var type = Plain(written);
        if (Kinds(type) is { Length: > 0 } kinds)
        {
            var chosen = kinds[kind % kinds.Length];
            return Record(chosen.DerivedType, kind, flag, (string)chosen.TypeDiscriminator!);
        }

        return type switch
        {
            _ when string.Equals(name, "AtLeast", StringComparison.Ordinal) => new JsonObject { ["GPUS-ALL-REGIONS-per-project"] = "4" },
            _ when type == typeof(ValueMap) => new JsonObject { ["key"] = "value" },
            _ when type == typeof(ServiceMap) => new JsonObject { ["chat"] = Record(typeof(InferenceOptions), kind, flag, discriminator: null) },
            { IsGenericType: true } => new JsonArray(Sample(type.GetGenericArguments()[0], name, kind, flag)),
            _ when IsRecord(type) => Record(type, kind, flag, discriminator: null),
            _ => Leaf(type, name, flag),
        };
    }

    private static JsonObject Record(Type type, int kind, bool flag, string? discriminator)
    {
        var node = new JsonObject();
        foreach (var property in Options(type))
        {
            node[Key(property)] = Sample(property.PropertyType, property.Name, kind, flag);
        }

        // Last, where readers that want it first would miss it.
        if (discriminator is not null)
        {
            node["kind"] = discriminator;
        }

        return node;
    }

    private static JsonNode Leaf(Type type, string name, bool flag) => type switch
    {
        _ when type == typeof(bool) => flag,
        _ when type == typeof(int) => 77,
        _ when type == typeof(double) => 0.77,
        _ when type == typeof(TimeSpan) => "1m17s",
        _ when type == typeof(InferenceDefaults) => "v1",
        { IsEnum: true } => JsonSerializer.SerializeToNode(Enum.GetValues(type).Cast<object>().Last(), type)!,
        _ => name switch { "Project" => "acme-ml-prod", "RequiredVersion" => ">= 1.6", "ContactEmail" => "a@b.example", _ => "sample" },
    };
}
