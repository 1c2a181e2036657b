using System.Text;
using System.Text.Json;
using MlInferenceCdktf.Sandbox.Applying;
using MlInferenceCdktf.Sandbox.Planning;
using MlInferenceCdktf.Sandbox.Planning.Rules;
using MlInferenceCdktf.Sandbox.Schemas;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Protocol;

/// <summary>The calls of plugin protocol 5 that terraform makes, answered by schema, planner and project.</summary>
internal sealed class ProviderService(LoadedTypes types, ResourceApplier applier)
{
    /// <summary>Answers a call; null where the call is not served.</summary>
    public byte[]? Answer(string method, ProtoMessage request, ProviderConnection connection) => method switch
    {
        "GetSchema" => types.ToMessage(),
        "PrepareProviderConfig" => new ProtoWriter().Message(1, Dynamic(Read(request, 1))).ToArray(),
        "Configure" => Configure(request, connection),
        "ValidateResourceTypeConfig" => Diagnosed(1, Validation.Check(Resource(request), Read(request, 2))),
        "ValidateDataSourceConfig" => [],
        "UpgradeResourceState" => Upgrade(request),
        "ReadResource" => ReadResource(request),
        "PlanResourceChange" => Plan(request, connection),
        "ApplyResourceChange" => Apply(request, connection),
        "ImportResourceState" => Import(request),
        "ReadDataSource" => ReadDataSource(request, connection),
        "Stop" => [],
        _ => null,
    };

    private static byte[] Configure(ProtoMessage request, ProviderConnection connection)
    {
        connection.Settings = new(Read(request, 2));
        return [];
    }

    private static byte[] Upgrade(ProtoMessage request)
    {
        var schema = Resource(request);
        if (request.Number(2) > schema.Version)
        {
            return Diagnosed(2, [new($"The state of {schema.Type} was written by a newer provider", $"Its schema version is {request.Number(2)}; google {SchemaTable.ProviderVersion} has {schema.Version}. Plan from a state of {SchemaTable.ProviderVersion} or older.")]);
        }

        using var json = JsonDocument.Parse(request.Message(3).Bytes(1));
        return new ProtoWriter().Message(1, Dynamic(Conforming.Resource(schema, JsonValues.Read(json.RootElement)))).ToArray();
    }

    private static byte[] Plan(ProtoMessage request, ProviderConnection connection)
    {
        var change = ResourcePlanner.Plan(Resource(request), Read(request, 2), Read(request, 3), Read(request, 4), connection.Settings);
        var answer = new ProtoWriter().Message(1, Dynamic(change.Planned));
        foreach (var path in change.Replacements)
        {
            answer.Message(2, Diagnostic.PathMessage(path));
        }

        return With(answer.Bytes(3, request.Bytes(5)).Flag(5, true), 4, change.Diagnostics);
    }

    private byte[] Apply(ProtoMessage request, ProviderConnection connection)
    {
        var result = applier.Apply(Resource(request), Read(request, 2), Read(request, 3), connection.Settings);
        return With(new ProtoWriter().Message(1, Dynamic(result.State)).Bytes(2, request.Bytes(5)).Flag(4, true), 3, result.Diagnostics);
    }

    private byte[] ReadResource(ProtoMessage request)
    {
        var result = applier.Read(Resource(request), Read(request, 2));
        return With(new ProtoWriter().Message(1, Dynamic(result.State)).Bytes(3, request.Bytes(3)), 2, result.Diagnostics);
    }

    private byte[] Import(ProtoMessage request)
    {
        var schema = Resource(request);
        var result = applier.Import(schema, request.Text(2));
        var answer = new ProtoWriter();
        if (result.Diagnostics.Count == 0)
        {
            answer.Message(1, new ProtoWriter().Text(1, schema.Type).Message(2, Dynamic(result.State)));
        }

        return With(answer, 2, result.Diagnostics);
    }

    private byte[] ReadDataSource(ProtoMessage request, ProviderConnection connection)
    {
        var schema = SchemaTable.Instance.Find(SchemaKind.DataSource, request.Text(1))!;
        var result = applier.Lookup(schema, Read(request, 2), connection.Settings);
        return With(new ProtoWriter().Message(1, Dynamic(result.State)), 2, result.Diagnostics);
    }

    private static ResourceSchema Resource(ProtoMessage request) => SchemaTable.Instance.Find(SchemaKind.Resource, request.Text(1))!;

    private static TfValue Read(ProtoMessage request, int field)
    {
        var dynamic = request.Message(field);
        if (dynamic.Bytes(1) is { Length: > 0 } packed)
        {
            return CtyMessagePack.Read(packed);
        }

        return dynamic.Bytes(2) is { Length: > 0 } json ? JsonValues.Read(System.Text.Json.Nodes.JsonNode.Parse(Encoding.UTF8.GetString(json))) : TfValue.Null;
    }

    private static ProtoWriter Dynamic(TfValue value) => new ProtoWriter().Bytes(1, CtyMessagePack.Write(value));

    private static byte[] Diagnosed(int field, IEnumerable<Diagnostic> diagnostics) => With(new(), field, diagnostics);

    private static byte[] With(ProtoWriter answer, int field, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            answer.Message(field, diagnostic.ToMessage());
        }

        return answer.ToArray();
    }
}
