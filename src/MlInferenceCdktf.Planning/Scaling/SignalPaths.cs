using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json.Serialization;

namespace MlInferenceCdktf.Planning;

/// <summary>How diagnostics name a signal: by its kind, or by its position where there are several of the kind.</summary>
internal static class SignalPaths
{
    private static readonly FrozenDictionary<Type, string> s_kinds = typeof(ScalingSignal).GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToFrozenDictionary(static kind => kind.DerivedType, static kind => (string)kind.TypeDiscriminator!);

    /// <summary>The word for a signal in files.</summary>
    public static string KindOf(Type signal) => s_kinds[signal];

    /// <summary>The signals of a kind, each with its path.</summary>
    public static IEnumerable<(T Signal, string Path)> Of<T>(InferenceOptions options)
        where T : ScalingSignal => options.Scaling.Index()
            .Where(static each => each.Item is T)
            .Select(each => ((T)each.Item, PathOf(options, each.Item, each.Index)));

    private static string PathOf(InferenceOptions options, ScalingSignal signal, int index) =>
        options.Scaling.Count(other => other.GetType() == signal.GetType()) > 1
            ? FormattableString.Invariant($"scaling[{index}]")
            : $"scaling[{KindOf(signal.GetType())}]";
}
