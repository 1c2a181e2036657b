using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Hygiene;

/// <summary>Probable rename without a moved block.</summary>
internal sealed class ProbableRename() : ReviewRule("H01", Severity.Block, "Probable rename without a moved block", "Terraform deletes one and creates the other: an outage, or a conflict of names half way.")
{
    /// <summary>Types whose name serves or identifies: losing them for a moment is an outage.</summary>
    private static readonly HashSet<string> s_grave = new(StringComparer.Ordinal) { KnownTypes.Address, KnownTypes.Rule, KnownTypes.Group, KnownTypes.ZonalGroup, KnownTypes.Bucket };

    private static readonly string[] s_identity = ["name", "account_id", "secret_id", "service_id", "project", "region", "location", "zone"];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        var created = context.Plan.Resources.Where(static resource => resource.Action == PlanAction.Create).ToLookup(static resource => resource.Type, StringComparer.Ordinal);
        HashSet<PlannedResource> taken = [];
        foreach (var old in context.Plan.Resources.Where(static resource => resource is { Action: PlanAction.Delete, IsDeposed: false }))
        {
            var @new = created[old.Type].FirstOrDefault(candidate => !taken.Contains(candidate) && IsSame(old.Before, candidate.After));
            if (@new is not null && taken.Add(@new))
            {
                yield return Renamed(context, old, @new);
            }
        }
    }

    private Finding Renamed(ReviewContext context, PlannedResource old, PlannedResource @new) =>
        Found(context, @new, s_grave.Contains(old.Type) ? Severity.Block : Severity.Warn, $"{old.Address} looks renamed to {@new.Address}", "Both have one name in the cloud: making the new one fails while the old one exists (409 alreadyExists), or the old one goes first and what it does stops.", "Add the moved block below (in C#: MoveTo on the old id), plan again, and the change is empty.") with
        {
            Addresses = [@new.Address, old.Address],
            Cause = "its address in the configuration changed, its name did not",
            Moved = $"moved {{\n  from = {old.Address}\n  to   = {@new.Address}\n}}\n",
        };

    /// <summary>One name in one place; without a name, nine of ten known attributes alike.</summary>
    private static bool IsSame(PlanValue before, PlanValue after)
    {
        var named = s_identity.Take(4).Where(name => before[name].Filled is not null).ToList();
        if (named.Count > 0)
        {
            return s_identity.All(name => after[name].IsUnknown || (before[name].IsUnset && after[name].IsUnset) || after[name].IsUnset || Same.Values(before[name], after[name]))
                && named.TrueForAll(name => after[name].Filled is not null);
        }

        var known = after.Members.Where(static member => member.Value is { IsUnset: false, HasUnknown: false }).ToList();
        return known.Count > 2 && known.Count(member => Same.Values(before[member.Key], member.Value, member.Key)) >= 0.9 * known.Count;
    }
}
