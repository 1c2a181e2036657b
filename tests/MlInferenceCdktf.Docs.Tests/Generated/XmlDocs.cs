using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace MlInferenceCdktf.Docs.Tests.Generated;

/// <summary>The documentation comments of an assembly, as Markdown.</summary>
internal sealed partial class XmlDocs
{
    private const string DefaultIs = "The default is ";
    private readonly Dictionary<string, XElement> _members;

    private XmlDocs(Dictionary<string, XElement> members) => _members = members;

    /// <summary>The comments of some assemblies, from the files that the compiler wrote beside them.</summary>
    public static XmlDocs Of(params Assembly[] assemblies) => new(assemblies
        .Select(assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")))
        .SelectMany(document => document.Descendants("member"))
        // Source generators write the same types into each assembly.
        .Where(member => !member.Attribute("name")!.Value.Contains(".Generated.", StringComparison.Ordinal))
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal));

    public string SummaryOf(Type type) => Text($"T:{NameOf(type)}", "summary");

    public string SummaryOf(PropertyInfo property) => Text(Key(property), "summary");

    public string SummaryOf(Type type, string enumMember) => Text($"F:{NameOf(type)}.{enumMember}", "summary");

    /// <summary>What the comment says of the default, without "The default is"; null when it says nothing.</summary>
    public string? DefaultOf(PropertyInfo property)
    {
        if (!_members.TryGetValue(Key(property), out var member) || member.Element("value") is not { } value)
        {
            return null;
        }

        var text = Markdown(value).TrimEnd('.');
        return text.StartsWith(DefaultIs, StringComparison.Ordinal)
            ? text[DefaultIs.Length..]
            : throw new FormatException($"{Key(property)}: its <value> begins with '{DefaultIs}', so that the options page can show it.");
    }

    private string Text(string key, string element) => _members.TryGetValue(key, out var member) && member.Element(element) is { } found
        ? Markdown(found)
        : throw new FormatException($"{key} has no <{element}>; the options page needs one.");

    private static string Key(PropertyInfo property) => $"P:{NameOf(property.DeclaringType!)}.{property.Name}";

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');

    private static string Markdown(XElement element) =>
        Spaces().Replace(string.Concat(element.Nodes().Select(Markdown)), " ").Trim();

    private static string Markdown(XNode node) => node switch
    {
        XText text => text.Value.Replace("<", "&lt;", StringComparison.Ordinal),
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" or "seealso" } see => $"`{Spaces().Replace(see.Attribute("cref")!.Value, "").Split('.', ':')[^1]}`",
        XElement other => Markdown(other),
        _ => "",
    };

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
