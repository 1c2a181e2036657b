using MlInferenceCdktf.Review.Capacity;
using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Security;

/// <summary>VMs lose rights.</summary>
internal sealed class RightsLost() : ReviewRule("S12", Severity.Block, "VMs lose rights", "A server that may not read its image, weights or secrets never becomes ready.")
{
    private const string Account = "serviceAccount:";

    private static readonly string[] s_resources = ["bucket", "secret_id", "repository", "service_account_id"];

    public override IReadOnlyList<string> Types { get; } = [.. Grants.Types, KnownTypes.ServiceAccount];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        var users = context.KeptPools
            .Where(static pool => Same.Values(pool.Before.Machine["service_account"]["email"], pool.After.Machine["service_account"]["email"]))
            .ToLookup(static pool => pool.After.Machine["service_account"]["email"].Filled ?? "", static pool => pool.After.Machine, StringComparer.Ordinal);
        return context.Of(KnownTypes.ServiceAccount).Where(account => Ends(account) && users.Contains(account.Before["email"].Filled ?? "")).Select(account => Ended(context, account))
            .Concat(context.Of(Grants.Types).Where(static grant => grant.Action.IsChange() && grant.Action != PlanAction.Forget && !grant.Before.IsNull && !IsTold(grant)).SelectMany(grant => Lost(context, grant, users)));
    }

    private static bool Ends(PlannedResource account) => account.Action == PlanAction.Delete || (account.After["disabled"].IsTrue && !account.Before["disabled"].IsTrue);

    private Finding Ended(ReviewContext context, PlannedResource account) => Found(context, account, Severity.Block,
        $"The account of running VMs is {(account.Action == PlanAction.Delete ? "deleted" : "disabled")}: {context.Show(account.Before["email"])}",
        "Servers get no tokens: starts fail, and nothing they ask of Google is answered.", "Give the VMs another account first, and wait until all run with it.");

    /// <summary>Another role for the same member is S06's to tell.</summary>
    private static bool IsTold(PlannedResource grant) => Grants.IsOfProject(grant)
        && grant.After["member"].Filled is not null && Same.Values(grant.Before["member"], grant.After["member"])
        && !Same.Values(grant.Before["role"], grant.After["role"]) && Grants.Breadth(grant.After["role"].Text) >= Grants.Breadth(grant.Before["role"].Text);

    private IEnumerable<Finding> Lost(ReviewContext context, PlannedResource grant, ILookup<string, PlanValue> users) =>
        from member in Grants.Members(grant.Before).Where(static member => member.StartsWith(Account, StringComparison.Ordinal))
        where users[member[Account.Length..]].Any(machine => IsUsed(grant.Before, machine)) && !context.Existing(Side.After, Grants.Types).Any(other => Gives(other.After, member, grant.Before))
        select Found(context, grant, Severity.Warn, $"{context.Masker.Scrub(member[Account.Length..])} loses {context.Show(grant.Before["role"])}{On(context, grant.Before)}", Consequence(grant.Before["role"].Text), "Keep the grant for as long as VMs run with the account.");

    private static string Consequence(string? role) => role switch
    {
        "roles/secretmanager.secretAccessor" => "Servers that start cannot fetch their secret, and never become ready.",
        "roles/artifactregistry.reader" => "Servers that start cannot pull their image, and never become ready.",
        "roles/logging.logWriter" => "What the servers log no longer arrives.",
        "roles/monitoring.metricWriter" => "The servers' metrics no longer arrive: an autoscaler that follows one has no data, and adds nothing.",
        _ when role?.StartsWith("roles/storage.", StringComparison.Ordinal) == true => "Servers that start cannot load what is in the bucket, and never become ready.",
        _ => "What the servers do with it fails from then on.",
    };

    /// <summary>A right on one thing is used where a start-up file names it, or cannot be read.</summary>
    private static bool IsUsed(PlanValue grant, PlanValue machine)
    {
        if (Resource(grant) is not { } resource)
        {
            return true;
        }

        var files = WorkloadText.Files.Select(path => WorkloadText.File(machine, path)).ToList();
        return files.Exists(static file => file.HasUnknown || file.IsSensitive) || files.Exists(file => file.Text?.Contains(resource, StringComparison.Ordinal) == true);
    }

    /// <summary>A grant of the same role to the same member, on the same thing or on a whole project.</summary>
    private static bool Gives(PlanValue other, string member, PlanValue lost) =>
        Same.Values(other["role"], lost["role"])
        && (Resource(other) is { } resource
            ? string.Equals(resource, Resource(lost), StringComparison.Ordinal)
            : Resource(lost) is not null || Same.Values(other["project"], lost["project"]))
        && (other["member"].HasUnknown || other["members"].HasUnknown || Grants.Members(other).Contains(member, StringComparer.Ordinal));

    private static string? Resource(PlanValue grant) => s_resources.Select(name => grant[name].Filled).FirstOrDefault(static name => name is not null) is { } link ? Link.Name(link) : null;

    private static string On(ReviewContext context, PlanValue grant) => Resource(grant) is { } name ? $" on {context.Masker.Scrub(name)}" : "";
}
