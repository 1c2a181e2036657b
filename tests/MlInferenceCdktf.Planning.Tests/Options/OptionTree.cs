using System.Reflection;

namespace MlInferenceCdktf.Planning.Tests.Options;

/// <summary>Every type that a user can reach from <see cref="InferenceOptions"/>, and what can be set on it.</summary>
internal static class OptionTree
{
    public static IReadOnlyList<Type> Types { get; } = Reach(typeof(InferenceOptions), []).OrderBy(type => type.Name, StringComparer.Ordinal).ToArray();

    public static IReadOnlyList<PropertyInfo> Properties { get; } = Types.SelectMany(Settable).ToArray();

    public static string Key(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";

    private static IEnumerable<PropertyInfo> Settable(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(property => property.SetMethod is { IsPublic: true });

    private static HashSet<Type> Reach(Type type, HashSet<Type> seen)
    {
        var unwrapped = Nullable.GetUnderlyingType(type) ?? type;
        if (unwrapped.IsGenericType)
        {
            foreach (var argument in unwrapped.GetGenericArguments())
            {
                Reach(argument, seen);
            }
        }
        else if (unwrapped.Assembly == typeof(InferenceOptions).Assembly && !unwrapped.IsEnum && unwrapped != typeof(ValueMap) && seen.Add(unwrapped))
        {
            foreach (var next in Settable(unwrapped).Select(property => property.PropertyType).Concat(Cases(unwrapped)))
            {
                Reach(next, seen);
            }
        }

        return seen;
    }

    private static IEnumerable<Type> Cases(Type union) => union.IsAbstract ? union.Assembly.GetTypes().Where(type => type.BaseType == union) : [];
}
