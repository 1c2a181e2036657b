using System.Globalization;

namespace MlInferenceCdktf.Review.Replacement;

/// <summary>What an edit means beyond the resources it names, and what of it was not judged.</summary>
internal static class EditNotices
{
    private static readonly HashSet<string> s_groups = new(StringComparer.Ordinal)
    {
        "google_compute_region_instance_group_manager", "google_compute_instance_group_manager",
    };

    private static readonly HashSet<string> s_templates = new(StringComparer.Ordinal)
    {
        "google_compute_instance_template", "google_compute_region_instance_template",
    };

    public static IEnumerable<UpgradeNotice> Of(ChangeSet set, StackDocument before, StackDocument after) =>
        [.. Groups(set), .. Templates(set), .. Modules(before, after), .. InPlace(set)];

    private static IEnumerable<UpgradeNotice> Groups(ChangeSet set)
    {
        ResourceChange[] old = [.. set.All.Where(static change => s_groups.Contains(change.Type) && change.OldAddress is not null)];
        if (old.Length > 0 && old.All(static group => group.Action is PlannedAction.Replace))
        {
            yield return new(Severity.Warn, $"every instance group ({Figure(old.Length)}) is replaced at once: requests are not served until the VMs of the new ones are up, unless replicas elsewhere serve them");
        }
    }

    private static IEnumerable<UpgradeNotice> Templates(ChangeSet set)
    {
        var count = set.All.Count(static change => s_templates.Contains(change.Type) && change.Action is PlannedAction.Replace);
        if (count > 0)
        {
            yield return new(Severity.Warn, $"{Figure(count)} instance {(count == 1 ? "template is" : "templates are")} replaced: every VM of the groups that use {(count == 1 ? "it" : "them")} is replaced too (a rollout; with an opportunistic update policy when somebody replaces it)");
        }
    }

    private static IEnumerable<UpgradeNotice> Modules(StackDocument before, StackDocument after) =>
        from name in before.Modules.Keys.Union(after.Modules.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
        let what = (before.Modules.GetValueOrDefault(name), after.Modules.GetValueOrDefault(name)) switch
        {
            (null, _) => "is added",
            (_, null) => "is removed",
            var (old, @new) => string.Equals(old, @new, StringComparison.Ordinal) ? null : "changes",
        }
        where what is not null
        select new UpgradeNotice(Severity.Warn, $"module.{name} {what}: what is in a module is not compared");

    private static IEnumerable<UpgradeNotice> InPlace(ChangeSet set)
    {
        var count = set.All.Count(static change => change.Action is PlannedAction.Update);
        if (count > 0)
        {
            yield return new(Severity.Note, $"{Figure(count)} {(count == 1 ? "resource changes" : "resources change")} in place, which was not judged (less capacity, an opened firewall): 'review' of a plan judges that");
        }
    }

    private static string Figure(int count) => count.ToString(CultureInfo.InvariantCulture);
}
