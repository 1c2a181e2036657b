using System.Text.RegularExpressions;
using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Naming;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf.Loading;

/// <summary>What is known of an app; a part that could not be read is null and not checked.</summary>
internal sealed record AppParts(
    string? Project, string? Stack, string? RequiredVersion, StateBackend? Backend, ValueList<string>? ServiceIds, QuotaRequests? Quota);

/// <summary>Project, ids, number of services, state backend, Terraform version and requests for quota.</summary>
internal static partial class AppRules
{
    private const int MaxServices = 40;
    private const int MaxPrefix = 512;

    public static ValueList<Diagnostic> Check(AppParts app)
    {
        var bag = new DiagnosticBag();
        if (app.Project is { } project)
        {
            bag.AddIf(!GoogleName.IsProject(project), StackDiagnostics.ProjectInvalid, "project",
                $"{Shown.Text(project)} is not a project id",
                "write the id, not the name or number: 6 to 30 lower-case letters, digits and hyphens, starting with a letter, such as acme-ml-prod");
        }

        CheckId(bag, app.Stack, "stack", "a stack's id", "chat-prod");
        CheckServices(bag, app.ServiceIds);
        CheckBackend(bag, app.Backend);
        if (app.RequiredVersion is { } version)
        {
            bag.AddIf(!version.Split(',').All(part => Constraint().IsMatch(part)), StackDiagnostics.VersionInvalid, "terraform.requiredVersion",
                $"{Shown.Text(version)} is not a version constraint", "write versions with =, !=, >, >=, <, <= or ~>, separated by commas, such as \">= 1.6, < 2.0\"");
        }

        QuotaRules.Check(bag, app.Quota);
        return bag.ToSortedList();
    }

    private static void CheckServices(DiagnosticBag bag, ValueList<string>? ids)
    {
        if (ids is null)
        {
            return;
        }

        bag.AddIf(ids.Count == 0, StackDiagnostics.ServicesCount, "services", "there are no services", "describe at least one");
        bag.AddIf(ids.Count > MaxServices, StackDiagnostics.ServicesCount, "services", $"there are {ids.Count} services",
            $"keep at most {MaxServices} in a stack, and move the others to a stack of their own");
        foreach (var id in ids)
        {
            CheckId(bag, id, OptionPath.Entry("services", id), "a service's id", "chat");
        }
    }

    private static void CheckId(DiagnosticBag bag, string? id, string path, string what, string example) => bag.AddIf(
        id is not null && !ConstructId.IsValid(id), StackDiagnostics.StackNameInvalid, path, $"{Shown.Text(id ?? "")} is not {what}",
        $"write 1 to 63 letters, digits and hyphens, starting with a letter, such as {example}");

    private static void CheckBackend(DiagnosticBag bag, StateBackend? backend)
    {
        if (backend is not GcsState gcs)
        {
            return;
        }

        bag.AddIf(!BucketName.IsValid(gcs.Bucket), StackDiagnostics.BackendInvalid, "terraform.backend.bucket",
            $"{Shown.Text(gcs.Bucket)} is not a bucket's name",
            "write 3 to 63 lower-case letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, without gs:// and folders");
        bag.AddIf(gcs.Prefix is { } prefix && (prefix.Length > MaxPrefix || !Prefix().IsMatch(prefix)), StackDiagnostics.BackendInvalid,
            "terraform.backend.prefix", $"{Shown.Text(gcs.Prefix ?? "")} is not a folder in a bucket",
            "write names separated by single slashes, such as prod/chat");
    }

    [GeneratedRegex(@"^[-._A-Za-z0-9]+(/[-._A-Za-z0-9]+)*\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^ *(=|!=|>|>=|<|<=|~>)? *[0-9]{1,9}(\.[0-9]{1,9}){0,2}(-[0-9A-Za-z.-]{1,64})?(\+[0-9A-Za-z.-]{1,64})? *\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Constraint();
}
