using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud.Checks;
using MlInferenceCdktf.Sandbox.Cloud.Kinds;
using MlInferenceCdktf.Sandbox.Cloud.Objects;
using MlInferenceCdktf.Sandbox.Cloud.Rules;

namespace MlInferenceCdktf.Sandbox.Cloud;

/// <summary>
/// One Google Cloud project in memory. Safe for parallel callers; the same requests give the same objects in every run,
/// in whichever order independent ones arrive.
/// </summary>
public sealed class SimulatedProject : ISimulatedProject
{
    /// <summary>The project's number, under which some of the provider's links name it.</summary>
    public const long ProjectNumber = 1;

    private readonly Lock _gate = new();
    private readonly string _project;
    private readonly SimulatedProjectOptions _options;
    private readonly ObjectStore _store = new();
    private readonly Namer _namer;
    private readonly ReferenceResolver _references;
    private readonly ProjectChecks _checks;
    private readonly LivingObjects _living;
    private readonly HashSet<string> _existing;

    /// <summary>Makes an empty project.</summary>
    /// <param name="projectId">Its id.</param>
    /// <param name="options">What it holds beforehand; nothing when left out.</param>
    public SimulatedProject(string projectId, SimulatedProjectOptions? options = null)
    {
        _project = projectId;
        _existing = new(options?.ExistingObjects ?? [], StringComparer.Ordinal);
        _options = (options ?? new SimulatedProjectOptions()) with { ExistingObjects = _existing };
        _namer = new Namer(_project, _options, _store);
        _references = new ReferenceResolver(_project, _options, _store, _namer);
        _checks = new ProjectChecks(_store, _references);
        _living = new LivingObjects(_project, _options, _store, _references, _checks);
    }

    /// <inheritdoc/>
    public CloudAnswer Create(string type, JsonObject planned)
    {
        lock (_gate)
        {
            var item = _namer.Name(KindTable.Of(type, _options.IdFormat), (JsonObject)planned.DeepClone());
            var error = ApiRules.Check(item) ?? _checks.References(item) ?? _living.Conflict(item) ?? _checks.Neighbours(item, before: null);
            return error is null ? new(_living.Write(item, before: null), null) : new(null, error);
        }
    }

    /// <inheritdoc/>
    public CloudAnswer Read(string type, string id)
    {
        lock (_gate)
        {
            return new CloudAnswer(_living.Find(type, id)?.Copy(), null);
        }
    }

    /// <inheritdoc/>
    public CloudAnswer Update(string type, string id, JsonObject planned)
    {
        lock (_gate)
        {
            if (_living.Find(type, id) is not { } before)
            {
                return new CloudAnswer(null, CloudErrors.NotFound(id));
            }

            var item = before with { Attributes = Merge(before.Attributes, planned) };
            var error = ApiRules.Check(item) ?? _checks.References(item) ?? _checks.Neighbours(item, before);
            return error is null ? new(_living.Write(item, before), null) : new(null, error);
        }
    }

    /// <inheritdoc/>
    public CloudAnswer Delete(string type, string id)
    {
        lock (_gate)
        {
            if (_living.Find(type, id) is not { } item)
            {
                return new CloudAnswer(null, CloudErrors.NotFound(id));
            }

            if (_checks.Holder(item) is { } holder)
            {
                return new CloudAnswer(null, CloudErrors.InUse(item.Kind.Noun, item.Path, holder.Path));
            }

            if (!item.Kind.Remains)
            {
                _living.Remove(item);
            }

            return new CloudAnswer(null, null);
        }
    }

    /// <inheritdoc/>
    public CloudAnswer Lookup(string dataSource, JsonObject arguments)
    {
        lock (_gate)
        {
            return new CloudAnswer(DataSources.Answer(dataSource, arguments, _project, _options) ?? Existing(dataSource, arguments), null);
        }
    }

    /// <inheritdoc/>
    public void Seed(string type, JsonObject attributes)
    {
        lock (_gate)
        {
            var kind = KindTable.Of(type, _options.IdFormat);
            var id = new Body(attributes).Text("id") ?? "";
            var path = _namer.PathOfSeed(kind, attributes, id);
            _living.Seed(new StoredObject(kind, id, path, $"{path}#0", (JsonObject)attributes.DeepClone()));
        }
    }

    /// <summary>
    /// What a configuration names in plain text and does not make exists from now on. What lives here is no such object:
    /// once terraform deletes it, it is gone.
    /// </summary>
    internal void Bring(IEnumerable<(string Type, JsonObject Attributes)> configuration)
    {
        lock (_gate)
        {
            _existing.UnionWith(BroughtAlong.In(_project, configuration).Where(path => _references.Find(path) is null));
        }
    }

    private static JsonObject Merge(JsonObject before, JsonObject planned)
    {
        var merged = (JsonObject)before.DeepClone();
        foreach (var (name, value) in planned)
        {
            merged[name] = value?.DeepClone();
        }

        return merged;
    }

    // A data source of something that no request made states that it exists: it does from then on.
    private JsonObject Existing(string dataSource, JsonObject arguments)
    {
        var item = _namer.Name(KindTable.Of(dataSource, _options.IdFormat), (JsonObject)arguments.DeepClone());
        return _store.TryGet(item.Path, out var living) ? living.Copy() : _living.Write(item, before: null);
    }
}
