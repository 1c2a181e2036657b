using System.Reflection;

namespace MlInferenceCdktf.Docs.Tests.Generated;

/// <summary>Says how the value of an option is written, in a file and in C#.</summary>
internal static class TypeTexts
{
    /// <summary>In a file.</summary>
    public static string InFiles(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare switch
        {
            _ when bare == typeof(string) || bare == typeof(MachineTypeName) => "text",
            _ when bare == typeof(int) => "whole number",
            _ when bare == typeof(double) => "number",
            _ when bare == typeof(bool) => "`true` or `false`",
            _ when bare == typeof(TimeSpan) => "duration",
            _ when bare == typeof(ValueMap) => "map of text",
            _ when bare == typeof(ServiceMap) => $"map of {Link(typeof(InferenceOptions))}",
            _ when bare == typeof(InferenceDefaults) => "`v1`",
            _ when bare.IsEnum => string.Join(" or ", OptionTypes.WordsOf(bare).Select(word => $"`{word.Word}`")),
            _ when OptionTypes.IsList(bare) => $"list of {InFiles(bare.GetGenericArguments()[0])}",
            _ => Link(bare),
        };
    }

    /// <summary>In C#.</summary>
    public static string InCode(PropertyInfo property)
    {
        var bare = Nullable.GetUnderlyingType(property.PropertyType);
        var optional = bare is not null || OptionTypes.IsNullable(property) ? "?" : "";
        return $"`{NameOf(bare ?? property.PropertyType)}{optional}`";
    }

    private static string Link(Type type) => $"[{type.Name}](#{type.Name.ToLowerInvariant()})";

    private static string NameOf(Type type) => type switch
    {
        _ when type == typeof(string) => "string",
        _ when type == typeof(int) => "int",
        _ when type == typeof(double) => "double",
        _ when type == typeof(bool) => "bool",
        { IsGenericType: true } => $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>",
        _ => type.Name,
    };
}
