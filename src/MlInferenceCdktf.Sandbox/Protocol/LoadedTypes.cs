using System.Text.RegularExpressions;
using MlInferenceCdktf.Sandbox.Schemas;

namespace MlInferenceCdktf.Sandbox.Protocol;

/// <summary>The types that a configuration and its state name: terraform reads them four times as fast as all.</summary>
internal sealed partial class LoadedTypes
{
    private readonly List<ResourceSchema> _resources;
    private readonly List<ResourceSchema> _dataSources;
    private readonly Lazy<byte[]> _message;

    private LoadedTypes(IEnumerable<string> resources, IEnumerable<string> dataSources)
    {
        _resources = [.. resources.Select(static type => SchemaTable.Instance.Find(SchemaKind.Resource, type)!)];
        _dataSources = [.. dataSources.Select(static type => SchemaTable.Instance.Find(SchemaKind.DataSource, type)!)];
        _message = new(Write);
    }

    /// <summary>The types named in these texts; all of them where a name is unknown, so that terraform can suggest the right one.</summary>
    public static LoadedTypes NamedIn(IEnumerable<string> texts)
    {
        var table = SchemaTable.Instance;
        var named = texts.SelectMany(static text => TypeName().Matches(text).Select(static match => match.Value)).ToHashSet(StringComparer.Ordinal);
        var resources = table.Resources.Where(named.Contains).ToList();
        var dataSources = table.DataSources.Where(named.Contains).ToList();
        return named.Except(resources.Concat(dataSources), StringComparer.Ordinal).Any()
            ? new(table.Resources, table.DataSources)
            : new(resources, dataSources);
    }

    public static LoadedTypes All => new(SchemaTable.Instance.Resources, SchemaTable.Instance.DataSources);

    /// <summary>The names, for telling whether another stack needs other types.</summary>
    public string Names => string.Join(' ', _resources.Concat(_dataSources).Select(static schema => schema.Type));

    /// <summary>The answer to GetProviderSchema.</summary>
    public byte[] ToMessage() => _message.Value;

    private byte[] Write()
    {
        var answer = new ProtoWriter().Message(1, SchemaWriter.Schema(SchemaTable.Instance.Provider));
        foreach (var schema in _resources)
        {
            answer.Message(2, new ProtoWriter().Text(1, schema.Type).Message(2, SchemaWriter.Schema(schema)));
        }

        foreach (var schema in _dataSources)
        {
            answer.Message(3, new ProtoWriter().Text(1, schema.Type).Message(2, SchemaWriter.Schema(schema)));
        }

        return answer.ToArray();
    }

    [GeneratedRegex("""(?<=["\s\.{(\[]|^)google_[a-z0-9_]+(?=["\s\.])""", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex TypeName();
}
