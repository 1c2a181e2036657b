using System.Text.RegularExpressions;
using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Hygiene;

/// <summary>A service made again under another id.</summary>
internal sealed partial class ServiceRenamed() : ReviewRule("H14", Severity.Warn, "A service made again under another id", "Everything of it is made a second time, and what serves today is deleted.")
{
    private const int MillisecondsToMatch = 1000;

    /// <summary>Fewer alike resources may be chance.</summary>
    private const int Few = 5;

    private const double NearlyAll = 0.9;

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        var (gone, made) = (Services(context, PlanAction.Delete), Services(context, PlanAction.Create));
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (var old in gone)
        {
            if (made.FirstOrDefault(@new => !taken.Contains(@new.Key) && AreAlike(old, @new)) is { } found && taken.Add(found.Key))
            {
                yield return Renamed(context, old.Key, found.Key, Pairs(old, found));
            }
        }
    }

    private static bool AreAlike(IGrouping<string, Part> old, IGrouping<string, Part> @new)
    {
        var pairs = Pairs(old, @new);
        return pairs.Count >= Few && pairs.Count >= NearlyAll * Math.Max(old.Count(), @new.Count()) && pairs.Exists(static pair => HasNewName(pair.Old, pair.New));
    }

    private static bool HasNewName(PlannedResource old, PlannedResource @new) => old.Before["name"].Filled is not null && !Same.Values(old.Before["name"], @new.After["name"]);

    private Finding Renamed(ReviewContext context, string old, string @new, List<(PlannedResource Old, PlannedResource New)> pairs) =>
        Found(context, pairs[0].New, Severity.Warn, $"The {Words.Count(pairs.Count, "resource", "resources")} of {old} look like those of {@new}", "Address, certificates and VMs are made anew, and those that serve are deleted.", $"Keep the id {old}. To rename it: state the service's old name, so that Google's objects keep theirs, and add the moved blocks below; then the change is empty.") with
        {
            Addresses = [.. pairs.Select(static pair => pair.New.Address)],
            Cause = "the construct's id changed, and the names that are made of it",
            // It may also be another service of the same shape.
            Confidence = Confidence.Conditional,
            Moved = string.Concat(pairs.Select(static pair => $"moved {{\n  from = {pair.Old.Address}\n  to   = {pair.New.Address}\n}}\n")),
        };

    /// <summary>The resources that differ in nothing of their address but the service.</summary>
    private static List<(PlannedResource Old, PlannedResource New)> Pairs(IEnumerable<Part> old, IEnumerable<Part> @new) =>
        [.. old.Join(@new, static part => (part.Resource.Type, part.Path), static part => (part.Resource.Type, part.Path), static (one, other) => (one.Resource, other.Resource))];

    private static ILookup<string, Part> Services(ReviewContext context, PlanAction action) =>
        (from resource in context.Plan.Resources
         where resource.Action == action && !resource.IsDeposed && string.Equals(resource.Address, $"{resource.Type}.{resource.Name}", StringComparison.Ordinal)
         let parts = Synthesized().Match(resource.Name)
         where parts.Success
         select new Part(resource, parts.Groups["service"].Value, parts.Groups["path"].Value)).ToLookup(static part => part.Service, StringComparer.Ordinal);

    /// <summary>How CDKTF calls a resource: the constructs' ids, and a hash of them.</summary>
    [GeneratedRegex("^(?<service>[^_]{1,63})_(?<path>.{1,300})_[0-9A-F]{8}$", RegexOptions.ExplicitCapture, MillisecondsToMatch)]
    private static partial Regex Synthesized();

    private sealed record Part(PlannedResource Resource, string Service, string Path);
}
