using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Stack;

/// <summary>Which resource names which, before and after: by the links of known values, and by the configuration's references for those not known yet.</summary>
internal sealed class StackGraph
{
    private static readonly string[] s_identities = ["self_link", "id", "instance_group", "self_link_unique", "address", "email"];

    private readonly Dictionary<(Side Side, string Link), PlannedResource> _byLink = [];
    private readonly ILookup<string, PlannedResource> _byConfig;

    public StackGraph(PlanDocument plan)
    {
        Configuration = new(plan.Configuration);
        _byConfig = plan.Resources.ToLookup(static resource => resource.ConfigAddress, StringComparer.Ordinal);
        foreach (var resource in plan.Resources.Where(static resource => KnownTypes.AreJoined(resource.Type)))
        {
            Register(resource, Side.Before);
            Register(resource, Side.After);
        }
    }

    public Configuration Configuration { get; }

    /// <summary>The resource that a link names on a side. A link kept after what it names is gone still names that.</summary>
    public PlannedResource? Find(string link, Side side) =>
        _byLink.GetValueOrDefault((side, Link.Relative(link)))
        ?? (side == Side.After ? _byLink.GetValueOrDefault((Side.Before, Link.Relative(link))) : null);

    /// <summary>What an attribute names on a side. A value that is not known is found through the configuration.</summary>
    public IReadOnlyList<PlannedResource> Targets(PlannedResource from, string attribute, Side side, params ReadOnlySpan<string> types)
    {
        List<PlannedResource> found = [];
        var value = from.On(side)[attribute];
        Known(value, side, found);
        if (value.HasUnknown)
        {
            found.AddRange(Referenced(from, attribute));
        }

        HashSet<string> wanted = [.. types];
        return [.. found.Distinct().Where(target => wanted.Count == 0 || wanted.Contains(target.Type))];
    }

    /// <summary>What the configuration says that an attribute names.</summary>
    public IEnumerable<PlannedResource> Referenced(PlannedResource from, string attribute) =>
        Instances(from, Configuration.References(from.ConfigAddress, attribute));

    /// <summary>The resources at configuration addresses: the instance of the same key where there is one, else all.</summary>
    public IEnumerable<PlannedResource> Instances(PlannedResource from, IEnumerable<string> configAddresses)
    {
        var key = PathText.Key(from.Address);
        foreach (var address in configAddresses)
        {
            var all = _byConfig[address].ToList();
            var same = all.Where(resource => string.Equals(PathText.Key(resource.Address), key, StringComparison.Ordinal)).ToList();
            foreach (var resource in key.Length > 0 && same.Count > 0 ? same : all)
            {
                yield return resource;
            }
        }
    }

    private void Known(PlanValue value, Side side, List<PlannedResource> found)
    {
        if (value.Filled is { } link && Find(link, side) is { } target)
        {
            found.Add(target);
        }

        foreach (var inner in value.Items.Concat(value.Members.Values))
        {
            Known(inner, side, found);
        }
    }

    private void Register(PlannedResource resource, Side side)
    {
        var value = resource.On(side);
        foreach (var identity in s_identities)
        {
            if (value[identity].Filled is { } link)
            {
                _ = _byLink.TryAdd((side, Link.Relative(link)), resource);
            }
        }

        if (KnownTypes.Path(resource.Type, value) is { } path)
        {
            _ = _byLink.TryAdd((side, path), resource);
        }
    }
}
