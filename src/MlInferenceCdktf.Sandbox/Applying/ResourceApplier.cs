using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud;
using MlInferenceCdktf.Sandbox.Planning;
using MlInferenceCdktf.Sandbox.Protocol;
using MlInferenceCdktf.Sandbox.Schemas;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Applying;

/// <summary>What an operation left in the state, and what went wrong.</summary>
internal sealed record ApplyResult(TfValue State, IReadOnlyList<Diagnostic> Diagnostics)
{
    public static ApplyResult Failed(TfValue state, string summary) => new(state, [new(summary, "")]);
}

/// <summary>Carries plans out in the simulated project, and brings its answers into the shape of the schema.</summary>
internal sealed class ResourceApplier(ISimulatedProject project)
{
    private readonly Lock _lock = new();

    public ApplyResult Apply(ResourceSchema schema, TfValue prior, TfValue planned, ProviderSettings provider)
    {
        lock (_lock)
        {
            return (prior.IsNull, planned.IsNull) switch
            {
                (_, true) => Delete(schema, prior),
                (true, _) => Create(schema, planned, provider),
                _ => Update(schema, prior, planned),
            };
        }
    }

    public ApplyResult Read(ResourceSchema schema, TfValue state)
    {
        lock (_lock)
        {
            var answer = project.Read(schema.Type, state["id"].Text ?? "");
            return answer switch
            {
                { Error: { } error } => ApplyResult.Failed(state, Message("reading", schema, error)),
                { Object: null } => new(TfValue.Null, []),
                var found => new(Refreshed.State(schema, state, JsonValues.Read(found.Object)), []),
            };
        }
    }

    public ApplyResult Import(ResourceSchema schema, string id)
    {
        if (schema.CannotImport)
        {
            return ApplyResult.Failed(TfValue.Null, $"resource {schema.Type} doesn't support import");
        }

        lock (_lock)
        {
            var answer = project.Read(schema.Type, id);
            return answer.Object is { } found
                ? new(Imported.State(schema, JsonValues.Read(found)), [])
                : new(TfValue.Null, [new($"Cannot import non-existent remote object: {schema.Type} {id}", "The simulated project has no such object. Create it with SandboxSession.Project, or start from a state that holds it.")]);
        }
    }

    public ApplyResult Lookup(ResourceSchema schema, TfValue arguments, ProviderSettings provider)
    {
        lock (_lock)
        {
            var asked = WithProvider(schema, arguments, provider);
            var answer = project.Lookup(schema.Type, Json(asked));
            return answer.Error is { } error
                ? ApplyResult.Failed(arguments, Message("reading", schema, error))
                : new(Merged.Completed(schema, asked, JsonValues.Read(answer.Object)), []);
        }
    }

    private ApplyResult Create(ResourceSchema schema, TfValue planned, ProviderSettings provider)
    {
        var answer = project.Create(schema.Type, Json(WithProvider(schema, planned, provider)));
        return answer.Error is { } error
            ? ApplyResult.Failed(TfValue.Null, Message("creating", schema, error))
            : new(Merged.Completed(schema, planned, JsonValues.Read(answer.Object)), []);
    }

    private ApplyResult Update(ResourceSchema schema, TfValue prior, TfValue planned)
    {
        var answer = project.Update(schema.Type, prior["id"].Text ?? "", Json(planned));
        return answer.Error is { } error
            ? ApplyResult.Failed(prior, Message("updating", schema, error))
            : new(Merged.Completed(schema, planned, JsonValues.Read(answer.Object)), []);
    }

    private ApplyResult Delete(ResourceSchema schema, TfValue prior)
    {
        var answer = project.Delete(schema.Type, prior["id"].Text ?? "");
        return answer.Error is { Status: not 404 } error
            ? ApplyResult.Failed(prior, Message("reading or editing", schema, error))
            : new(TfValue.Null, []);
    }

    /// <summary>The project, region and zone that the provider block gives where the resource has none.</summary>
    private static TfObject WithProvider(ResourceSchema schema, TfValue value, ProviderSettings provider)
    {
        var filled = (TfObject)value;
        foreach (var (name, given) in new[] { ("project", provider.Project), ("region", provider.Region), ("zone", provider.Zone) })
        {
            if (schema.Block[name] is { Optional: true } && (filled[name].IsNull || filled[name].IsUnknown) && !given.IsNull)
            {
                filled = filled.With(name, given);
            }
        }

        return filled;
    }

    private static JsonObject Json(TfValue value) => (JsonObject)JsonValues.Write(value)!;

    /// <summary>The provider's words around Google's.</summary>
    private static string Message(string doing, ResourceSchema schema, CloudError error) =>
        $"Error {doing} {schema.Type}: googleapi: Error {error.Status}: {error.Message}, {error.Reason}";
}
