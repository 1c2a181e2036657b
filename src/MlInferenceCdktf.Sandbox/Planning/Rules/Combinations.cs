using System.Collections.Immutable;
using System.Globalization;
using MlInferenceCdktf.Sandbox.Protocol;
using MlInferenceCdktf.Sandbox.Schemas;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Planning.Rules;

/// <summary>Arguments that exclude or need each other, as the provider's schema states them.</summary>
internal static class Combinations
{
    public static Diagnostic? Check(AttributeSchema schema, TfValue value, ImmutableArray<PathStep> path, TfValue root)
    {
        var rules = schema.Rules;
        var isSet = IsSet(value);
        if (rules.ExactlyOneOf.Count > 0 && ExactlyOne(rules.ExactlyOneOf, root) is { } one)
        {
            return new("Invalid combination of arguments", one, path);
        }

        if (rules.AtLeastOneOf.Count > 0 && !rules.AtLeastOneOf.Any(other => IsSet(Find(root, other))))
        {
            return new("Missing required argument", $"\"{schema.Name}\": one of `{string.Join(',', rules.AtLeastOneOf)}` must be specified", path);
        }

        if (isSet && rules.ConflictsWith.FirstOrDefault(other => IsSet(Find(root, other))) is { } conflict)
        {
            return new("Conflicting configuration arguments", $"\"{schema.Name}\": conflicts with {conflict}", path);
        }

        return isSet && rules.RequiredWith.Any(other => !IsSet(Find(root, other)))
            ? new("Missing required argument", $"\"{schema.Name}\": all of `{string.Join(',', rules.RequiredWith)}` must be specified", path)
            : null;
    }

    private static string? ExactlyOne(IReadOnlyList<string> names, TfValue root)
    {
        var set = names.Where(name => IsSet(Find(root, name))).ToList();
        var isOpen = names.Any(name => Find(root, name).IsUnknown);
        return set.Count switch
        {
            1 => null,
            0 when isOpen => null,
            0 => $"one of `{string.Join(',', names)}` must be specified",
            _ when isOpen => null,
            _ => $"only one of `{string.Join(',', names)}` can be specified, but `{string.Join(',', set)}` were specified.",
        };
    }

    private static bool IsSet(TfValue value) => value switch
    {
        TfNull => false,
        TfList list => !list.Values.IsEmpty,
        _ => true,
    };

    /// <summary>Keys carry the index 0 of single blocks: <c>log_config.0.enable</c>.</summary>
    private static TfValue Find(TfValue root, string key)
    {
        var value = root;
        foreach (var step in key.Split('.'))
        {
            value = int.TryParse(step, CultureInfo.InvariantCulture, out var index)
                ? index < value.Items.Length ? value.Items[index] : TfValue.Null
                : value[step];
        }

        return value;
    }
}
