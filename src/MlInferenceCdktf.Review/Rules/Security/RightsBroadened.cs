using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Security;

/// <summary>Rights broadened.</summary>
internal sealed class RightsBroadened() : ReviewRule("S06", Severity.Block, "Rights broadened", "What runs on a VM may do more in the project.")
{
    public override IReadOnlyList<string> Types { get; } = ["google_project_iam_member", "google_project_iam_binding", KnownTypes.Template, KnownTypes.RegionTemplate, "google_storage_bucket_iam_member"];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var grant in context.Of(Types[0], Types[1]).Where(static grant => grant.Action.IsChange() && !grant.After.IsNull && !Same.Values(grant.Before["role"], grant.After["role"])))
        {
            var role = grant.After["role"].Text;
            if (role is "roles/owner" or "roles/editor" || (role?.EndsWith("admin", StringComparison.OrdinalIgnoreCase) == true))
            {
                yield return Found(context, grant, role is "roles/owner" or "roles/editor" ? Severity.Block : Severity.Warn, $"{context.Show(grant.After["member"])} gets {role}", "Whoever breaks into a server has this role on the whole project.", "Grant the narrow role that the server needs, on the resource it needs.") with
                {
                    Changes = [context.Masker.Change("role", grant.Before["role"], grant.After["role"])],
                };
            }
            else if (!grant.Before.IsNull)
            {
                yield return Found(context, grant, Severity.Warn, $"{context.Show(grant.After["member"])} gets {context.Show(grant.After["role"])} instead of {context.Show(grant.Before["role"])}", "Other rights than before: more, or one that is needed is gone for a moment.", "Check what the server needs.") with { Direction = Direction.Neutral };
            }
        }

        foreach (var template in context.Kept(KnownTypes.Template, KnownTypes.RegionTemplate))
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
}
