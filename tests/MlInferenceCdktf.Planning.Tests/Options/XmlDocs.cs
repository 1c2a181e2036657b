using System.Reflection;
using System.Xml.Linq;

namespace MlInferenceCdktf.Planning.Tests.Options;

/// <summary>The compiler's documentation file, which lies beside the assembly.</summary>
internal static class XmlDocs
{
    private static readonly Dictionary<string, XElement> s_members = XDocument
        .Load(Path.ChangeExtension(typeof(InferenceOptions).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    /// <summary>The text of a property's <c>value</c>, on one line; null without one.</summary>
    public static string? Value(PropertyInfo property) =>
        s_members.GetValueOrDefault($"P:{property.DeclaringType!.FullName}.{property.Name}")?.Element("value") is { } value
            ? string.Join(' ', value.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : null;
}
