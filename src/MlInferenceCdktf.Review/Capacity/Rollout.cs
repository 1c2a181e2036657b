using MlInferenceCdktf.Review.Causes;
using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Capacity;

/// <summary>A pool whose VMs get another template.</summary>
internal sealed record Rollout(Pool Pool, PoolSide Before, PoolSide After, Cause Cause)
{
    /// <summary>Template attributes that change nothing about what a VM serves.</summary>
    private static readonly HashSet<string> s_cosmetic = new(StringComparer.Ordinal) { "labels", "effective_labels", "terraform_labels", "description", "instance_description", "tags", "name", "name_prefix" };

    /// <summary>Attributes that only apply tells, or that follow from the name.</summary>
    private static readonly HashSet<string> s_computed = new(StringComparer.Ordinal) { "id", "self_link", "self_link_unique", "creation_timestamp", "metadata_fingerprint", "tags_fingerprint", "numeric_id", "region", "project" };

    public int? Vms => Pool.Live;

    public int? Surge => RolloutPolicy.Surge(After.Update, Vms ?? After.MaxReplicas);

    public int? Unavailable => RolloutPolicy.Unavailable(After.Update, Vms ?? After.MinReplicas);

    public int? Waves => Vms is { } vms && Surge + Unavailable is > 0 and var step ? (vms + step - 1) / step : null;

    /// <summary>The attributes of the template that change, as far as the plan knows.</summary>
    public IReadOnlyList<string> Attributes { get; } =
    [
        .. Before.Machine.Members.Keys.Union(After.Machine.Members.Keys, StringComparer.Ordinal)
            .Where(name => !s_computed.Contains(name) && Differs(Before.Machine[name], After.Machine[name], name))
            .Concat(After.Template?.ReplacePaths.Select(PathText.Attribute) ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>Whether only labels, texts and the like change: the model's machine, image and start are as before.</summary>
    public bool IsCosmetic => Attributes.Count > 0 && Attributes.All(name => s_cosmetic.Contains(name) || (name is "disk" && OnlyOnDisks("labels")));

    public bool IsImageOnly => Attributes.Any(static name => name is "disk") && Attributes.All(static name => name is "disk" || s_cosmetic.Contains(name)) && !IsCosmetic && OnlyOnDisks("source_image", "labels");

    /// <summary>Finds the rollouts of a plan.</summary>
    public static IReadOnlyList<Rollout> All(IReadOnlyList<Pool> pools, CauseFinder causes) =>
    [
        .. from pool in pools
           let before = pool.Before
           let after = pool.After
           where before is not null && after is not null && !pool.Group.Action.IsReplace() && ChangesTemplate(before, after)
           select new Rollout(pool, before, after, causes.Of(after.Template is { Action: not PlanAction.NoOp } template ? template : pool.Group)),
    ];

    private static bool ChangesTemplate(PoolSide before, PoolSide after)
    {
        if (after.Template?.Action.IsReplace() == true)
        {
            return true;
        }

        var (old, @new) = (Links(before.Group), Links(after.Group));
        return after.Group["version"].HasUnknown
            ? before.Template != after.Template || after.Template is null
            : !old.SequenceEqual(@new, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Links(PlanValue group) =>
        group["version"].Items.Select(static version => version["instance_template"].Filled).OfType<string>().Select(Link.Relative).Order(StringComparer.Ordinal);

    /// <summary>Unknown members of a new template are computed, unless the attribute is unknown as a whole.</summary>
    private static bool Differs(PlanValue before, PlanValue after, string name) => (before.Kind, after.Kind) switch
    {
        _ when after.IsUnknown => false,
        (PlanValueKind.List, PlanValueKind.List) => before.Items.Count != after.Items.Count || before.Items.Zip(after.Items).Any(pair => Differs(pair.First, pair.Second, name)),
        (PlanValueKind.Map, PlanValueKind.Map) => name is "metadata" or "labels" or "effective_labels" or "terraform_labels"
            ? !Same.Values(before, after, name)
            : after.Members.Any(member => !member.Value.IsUnknown && !member.Value.IsUnset && Differs(before[member.Key], member.Value, member.Key)),
        _ => !Same.Values(before, after, name),
    };

    /// <summary>Whether nothing on the disks changes but these.</summary>
    private bool OnlyOnDisks(params string[] names)
    {
        var (old, @new) = (Before.Machine["disk"].Items, After.Machine["disk"].Items);
        var replacing = After.Template?.ReplacePaths.Where(static path => PathText.Attribute(path) is "disk") ?? [];
        // What Terraform replaces for is known by its path, though its value may not be.
        return replacing.All(path => names.Any(name => path.Contains($".{name}", StringComparison.Ordinal))) && old.Count == @new.Count && old.Zip(@new).All(pair =>
            pair.Second.Members.All(member => names.Contains(member.Key, StringComparer.Ordinal) || member.Value.HasUnknown || member.Value.IsUnset || Same.Values(pair.First[member.Key], member.Value, member.Key)));
    }
}
