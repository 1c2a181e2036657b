using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Planning.Tests.Options;

/// <summary>What the documentation calls a default is the default.</summary>
public partial class DocumentedDefaultTests
{
    private const string Beginning = "The default is ";

    public static TheoryData<string> Keys { get; } = [.. OptionTree.Properties.Where(property => !IsRequired(property)).Select(OptionTree.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Is_the_real_one(string key)
    {
        var property = OptionTree.Properties.Single(p => string.Equals(OptionTree.Key(p), key, StringComparison.Ordinal));
        var documented = XmlDocs.Value(property);

        Assert.True(documented is not null, $"Document the default of {key}: <value>{Beginning}….</value>");
        Assert.Equal(Beginning + Expected(property, key), First(documented, Expected(property, key).Length));
    }

    [Fact]
    public void Prose_is_kept_for_real_options_only() =>
        Assert.Subset(OptionTree.Properties.Select(OptionTree.Key).ToHashSet(StringComparer.Ordinal), ProseDefaults.All.Keys.ToHashSet(StringComparer.Ordinal));

    private static string Expected(PropertyInfo property, string key) =>
        ProseDefaults.All.TryGetValue(key, out var prose) ? prose : Show(property.GetValue(OptionSamples.Of(property.DeclaringType!)));

    /// <summary>The documented text as far as it must match; where a number would go on behind that, one character more.</summary>
    private static string First(string documented, int length)
    {
        var end = Beginning.Length + length;
        return documented.Length > end && EndOfValue().IsMatch(documented[end..]) ? documented[..end] : documented;
    }

    private static string Show(object? value) => value switch
    {
        bool flag => flag ? "true" : "false",
        TimeSpan time => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes} minutes"),
        Enum word => Capital().Replace(word.ToString(), " $0").Trim().ToLowerInvariant(),
        string text => text,
        IEnumerable list when !list.Cast<object>().Any() => "none",
        null => "(write it in ProseDefaults)",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static bool IsRequired(PropertyInfo property) =>
        property.GetCustomAttribute<RequiredMemberAttribute>() is not null
        || property.DeclaringType!.GetConstructors().Any(made => made.GetParameters().Any(p => string.Equals(p.Name, property.Name, StringComparison.Ordinal)));

    [GeneratedRegex(@"^[.,;]($|\s)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EndOfValue();

    [GeneratedRegex("[A-Z]", RegexOptions.None, 1000)]
    private static partial Regex Capital();
}
