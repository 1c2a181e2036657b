using MlInferenceCdktf.Sandbox.Cloud.Kinds;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Checks;

/// <summary>
/// Running instances of autoscaled groups. An autoscaler moves its group into its bounds and keeps it there, whatever
/// size a later request writes.
/// </summary>
internal sealed class LiveSizes(IReadOnlyDictionary<string, int> sizes, ObjectStore store, ReferenceResolver references)
{
    private const string Size = "target_size";

    /// <summary>What follows from a written object.</summary>
    public void After(StoredObject item, StoredObject? before)
    {
        switch (item.Kind.Type)
        {
            case GroupKinds.RegionalAutoscaler or GroupKinds.ZonalAutoscaler when IsOn(item) && Group(item) is { } group:
                Set(group, item, before is null ? null : group.Body.Number(Size));
                break;
            case GroupKinds.Regional or GroupKinds.Zonal when before is not null && Autoscaler(item) is { } autoscaler:
                Set(item, autoscaler, before.Body.Number(Size));
                break;
        }
    }

    /// <summary>A state may be older than its group's first VM: an autoscaled group does not stay below its bounds. Either may be seeded first.</summary>
    public void Seeded(StoredObject item)
    {
        var (group, autoscaler) = item.Kind.Type switch
        {
            GroupKinds.RegionalAutoscaler or GroupKinds.ZonalAutoscaler when IsOn(item) => (Group(item), item),
            GroupKinds.Regional or GroupKinds.Zonal => (item, Autoscaler(item)),
            _ => (null, null),
        };
        if (group is not null && autoscaler is not null)
        {
            var (running, least) = (group.Body.Number(Size), autoscaler.Body.Number("autoscaling_policy.min_replicas") ?? 0);
            Set(group, autoscaler, running is > 0 || least == 0 ? running : null);
        }
    }

    private static bool IsOn(StoredObject autoscaler) => autoscaler.Body.Text("autoscaling_policy.mode") is not "OFF";

    private void Set(StoredObject group, StoredObject autoscaler, decimal? current)
    {
        var low = autoscaler.Body.Number("autoscaling_policy.min_replicas") ?? 0;
        var high = autoscaler.Body.Number("autoscaling_policy.max_replicas") ?? low;
        var wanted = sizes.TryGetValue(ResourcePath.Last(group.Path), out var stated) ? stated : current ?? Math.Ceiling((low + high) / 2);
        group.Attributes[Size] = (long)Math.Clamp(wanted, low, high);
    }

    private StoredObject? Autoscaler(StoredObject group) =>
        store.All.FirstOrDefault(item => item.Kind.Type is GroupKinds.RegionalAutoscaler or GroupKinds.ZonalAutoscaler
            && IsOn(item) && (Group(item)?.Path).Same(group.Path));

    private StoredObject? Group(StoredObject autoscaler) =>
        references.Of(autoscaler).Where(use => use.Reference.Argument is "target")
            .Select(use => store.TryGet(use.Path, out var found) ? found : null)
            .FirstOrDefault();
}
