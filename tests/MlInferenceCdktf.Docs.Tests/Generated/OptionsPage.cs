using System.Reflection;
using System.Text;

namespace MlInferenceCdktf.Docs.Tests.Generated;

/// <summary>Writes docs/options.md from the option types and their documentation comments.</summary>
internal sealed class OptionsPage
{
    private const string Head = """
        # Options

        Every key of `inference.yaml` and every property of the C# records behind it. This page is generated from the types and their
        comments; `ACCEPT_SNAPSHOTS=1 dotnet test tests/MlInferenceCdktf.Docs.Tests` writes it anew. [configuration.md](configuration.md)
        is the guide to read first, [diagnostics.md](diagnostics.md) lists what can be wrong.

        Durations are written `90s`, `10m` or `1h30m` in files and are a `TimeSpan` in C#. A union says which it is with the key `kind`;
        in C# a factory makes it, and `with { … }` sets the rest. What is required has no default.

        """;

    private readonly XmlDocs _docs = XmlDocs.Of(typeof(InferenceOptions).Assembly, typeof(InferenceStackOptions).Assembly);
    private readonly StringBuilder _page = new();
    private readonly HashSet<Type> _seen = [];
    private readonly Queue<Type> _left = new();

    public static string Generate() => new OptionsPage().Write();

    private string Write()
    {
        _page.Append(Head.ReplaceLineEndings("\n"));
        Visit(typeof(InferenceApp));
        while (_left.TryDequeue(out var type))
        {
            Section(type, inFiles: true);
        }

        Section(typeof(InferenceDefaults), inFiles: false);
        Section(typeof(InferenceStackOptions), inFiles: false);
        return _page.ToString();
    }

    private void Section(Type type, bool inFiles)
    {
        Line($"\n## {type.Name}\n");
        Line(_docs.SummaryOf(type));
        if (!inFiles)
        {
            Line("\nIn C# only.");
        }
        else if (type == typeof(InferenceApp))
        {
            Line("\nA file may also name a `base`: another file that it is laid over ([configuration.md](configuration.md#dev-and-prod)).");
        }

        var kinds = OptionTypes.KindsOf(type);
        if (kinds.Count == 0)
        {
            Table(OptionTypes.PropertiesOf(type), inFiles);
            return;
        }

        var common = OptionTypes.PropertiesOf(type).ToArray();
        if (common.Length > 0)
        {
            Line("\nOf every kind:");
            Table(common, inFiles);
        }

        foreach (var (word, kind) in kinds)
        {
            Line($"\n### {type.Name}, kind {word}\n");
            Line($"{_docs.SummaryOf(kind)} In C#: {string.Join(", ", OptionTypes.FactoriesOf(type, kind).Select(call => $"`{call}`"))}.");
            Table(OptionTypes.PropertiesOf(kind).Where(p => p.DeclaringType != type), inFiles);
        }
    }

    private void Table(IEnumerable<PropertyInfo> properties, bool inFiles)
    {
        var rows = properties.ToArray();
        if (rows.Length == 0)
        {
            return;
        }

        Line(inFiles ? "\n| key | value | default | C# | what it is |\n|---|---|---|---|---|" : "\n| C# | default | what it is |\n|---|---|---|");
        foreach (var property in rows)
        {
            Visit(property.PropertyType);
            var fallback = OptionTypes.IsRequired(property) ? "**required**" : _docs.DefaultOf(property) ?? "";
            var code = $"`{property.Name}`: {TypeTexts.InCode(property)}";
            var about = _docs.SummaryOf(property) + Words(property.PropertyType);
            Row(inFiles
                ? [$"`{OptionTypes.KeyOf(property.Name)}`", TypeTexts.InFiles(property.PropertyType), fallback, code, about]
                : [code, fallback, about]);
        }
    }

    /// <summary>What the words of a closed set mean.</summary>
    private string Words(Type type) => type.IsEnum
        ? "<br>" + string.Join("<br>", OptionTypes.WordsOf(type).Select(word => $"`{word.Word}`: {_docs.SummaryOf(type, word.Member)}"))
        : "";

    private void Visit(Type type)
    {
        var item = type == typeof(ServiceMap) ? typeof(InferenceOptions)
            : OptionTypes.IsList(type) ? type.GetGenericArguments()[0]
            : type;
        if (OptionTypes.HasParts(item) && _seen.Add(item))
        {
            _left.Enqueue(item);
        }
    }

    private void Row(IEnumerable<string> cells) => Line($"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |");

    private void Line(string text) => _page.Append(text).Append('\n');
}
