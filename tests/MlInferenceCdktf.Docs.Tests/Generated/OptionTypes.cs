using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MlInferenceCdktf.Docs.Tests.Generated;

/// <summary>What reflection says of the option types: their properties, kinds and how values are written.</summary>
internal static class OptionTypes
{
    private static readonly NullabilityInfoContext s_nullability = new();

    /// <summary>The properties a user sets, those of the type before those it inherits.</summary>
    public static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.SetMethod?.IsPublic == true);

    /// <summary>The kinds of a union, by their words; nothing for other types.</summary>
    public static IReadOnlyList<(string Word, Type Type)> KindsOf(Type type) =>
        [.. type.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false).Select(kind => ((string)kind.TypeDiscriminator!, kind.DerivedType))];

    /// <summary>The factories of a union that make a kind, as they are called.</summary>
    public static IEnumerable<string> FactoriesOf(Type union, Type kind) =>
        union.GetMethods(BindingFlags.Static | BindingFlags.Public)
            .Where(method => method.ReturnType == kind)
            .Select(method => $"{union.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.Name))})");

    /// <summary>Whether there is no default: the compiler and the loader both demand it.</summary>
    public static bool IsRequired(PropertyInfo property) =>
        property.GetCustomAttributes().Any(a => a.GetType().Name is "RequiredMemberAttribute")
        || IsPositional(property);

    /// <summary>The key in files.</summary>
    public static string KeyOf(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    /// <summary>The words of a closed set, as files write them.</summary>
    public static IReadOnlyList<(string Word, string Member)> WordsOf(Type type) =>
        [.. Enum.GetValues(type).Cast<object>().Select(value => (JsonSerializer.SerializeToNode(value, type)!.GetValue<string>(), value.ToString()!))];

    public static bool IsNullable(PropertyInfo property) => s_nullability.Create(property).WriteState is NullabilityState.Nullable;

    /// <summary>Options that have parts of their own: records and unions of this library.</summary>
    public static bool HasParts(Type type) =>
        type is { IsClass: true, Namespace: "MlInferenceCdktf" } && type != typeof(ValueMap) && type != typeof(ServiceMap) && type != typeof(InferenceDefaults)
        && !IsList(type);

    public static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);

    // The first constructor's parameters of a positional record have no default.
    private static bool IsPositional(PropertyInfo property) => property.DeclaringType!.GetConstructors()
        .Any(constructor => constructor.GetParameters().Any(p => string.Equals(p.Name, property.Name, StringComparison.Ordinal) && !p.HasDefaultValue));
}
