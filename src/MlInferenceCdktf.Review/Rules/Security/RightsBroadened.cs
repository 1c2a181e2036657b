using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Security;

/// <summary>Rights broadened.</summary>
internal sealed class RightsBroadened() : ReviewRule("S06", Severity.Block, "Rights broadened", "What runs on a VM may do more in the project.")
{
    private const int MostNamed = 5;

    private static readonly string[] s_told = ["role", "member", "members"];

    public override IReadOnlyList<string> Types { get; } = [.. Grants.Types, KnownTypes.Template, KnownTypes.RegionTemplate];

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        context.Of(Grants.Types).Where(static grant => grant.Action.IsChange() && !grant.After.IsNull).Select(grant => Granted(context, grant)).OfType<Finding>()
            .Concat(context.Kept(KnownTypes.Template, KnownTypes.RegionTemplate).SelectMany(template => OfMachines(context, template)));

    private Finding? Granted(ReviewContext context, PlannedResource grant)
    {
        var (had, now) = (Grants.Breadth(grant.Before["role"].Text), Grants.Breadth(grant.After["role"].Text));
        var same = Same.Values(grant.Before["role"], grant.After["role"]);
        var gained = Grants.Members(grant.After).Except(Grants.Members(grant.Before), StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (now > 0 && (gained.Count > 0 || now > had || (!same && now == had)))
        {
            var shown = gained.Count > 0 ? gained : [.. Grants.Members(grant.After).Order(StringComparer.Ordinal)];
            var members = shown.Count > 0 ? context.Masker.Scrub(Words.List(shown.Take(MostNamed))) : ValueChange.Unknown;
            var whole = Grants.IsOfProject(grant);
            return Found(context, grant, Grants.IsBasic(grant.After["role"].Text) ? Severity.Block : Severity.Warn, $"{members} {(shown.Count > 1 ? "get" : "gets")} {context.Show(grant.After["role"])}", whole ? "Whoever breaks into a server has this role on the whole project." : "Whoever acts as this member can change the resource and who may use it.", "Grant the narrow role that the server needs, on the resource it needs.") with
            {
                Changes = [.. s_told.Where(name => !Same.Values(grant.Before[name], grant.After[name])).Select(name => context.Masker.Change(name, grant.Before[name], grant.After[name]))],
            };
        }

        return grant.Before.IsNull || same || now < had || !Grants.IsOfProject(grant)
            ? null
            : Found(context, grant, Severity.Warn, $"{context.Masker.Scrub(Words.List(Grants.Members(grant.After).Take(MostNamed)))} gets {context.Show(grant.After["role"])} instead of {context.Show(grant.Before["role"])}", "Other rights than before: more, or one that is needed is gone for a moment.", "Check what the server needs.") with { Direction = Direction.Neutral };
    }

    private IEnumerable<Finding> OfMachines(ReviewContext context, PlannedResource template)
    {
        var (before, after) = (template.Before["service_account"], template.After["service_account"]);
        if (after["email"].Text is { } email && email.EndsWith("-compute@developer.gserviceaccount.com", StringComparison.Ordinal) && !Same.Values(before["email"], after["email"]))
        {
            yield return Found(context, template, Severity.Warn, $"VMs of {Name(template)} run as the project's default account", "It commonly has the editor role on the whole project.", "Use a service account of its own.");
        }

        var gained = after["scopes"].Texts.Except(before["scopes"].Texts, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (gained.Count > 0 && !before["scopes"].Texts.Any(static scope => scope.EndsWith("cloud-platform", StringComparison.Ordinal)) && !after["scopes"].HasUnknown && !before.IsUnset)
        {
            yield return Found(context, template, Severity.Warn, $"VMs of {Name(template)} gain scopes: {context.Masker.Scrub(Words.List(gained.Select(Link.Name)))}", "What runs on them may use more of Google's APIs.", "Keep the scopes to what is needed, or cloud-platform with narrow roles.");
        }
    }
}
