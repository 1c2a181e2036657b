using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Security;

/// <summary>Secret in clear text.</summary>
internal sealed class SecretInClear() : ReviewRule("S07", Severity.Block, "Secret in clear text", "Everybody who can read the project, the state or this plan has it.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Template, KnownTypes.RegionTemplate, KnownTypes.Group];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var resource in context.Of(Types).Where(static resource => resource.Action.IsChange() && !resource.After.IsNull))
        {
            var known = resource.Before.IsNull ? [] : Secrets(resource.Before).Select(static secret => secret.Kind).ToHashSet(StringComparer.Ordinal);
            foreach (var (path, kind) in Secrets(resource.After).Where(secret => !known.Contains(secret.Kind)).DistinctBy(static secret => secret.Path, StringComparer.Ordinal))
            {
                yield return Found(context, resource, Severity.Block, $"{path} of {Name(resource)} holds {kind}", "Everybody who may read VMs, the state or a plan of this stack has it. This report does not show it.", "Withdraw it now. Put a new one into Secret Manager and let the server fetch it by name.") with { Confidence = Confidence.Conditional };
            }
        }
    }

    private static IEnumerable<(string Path, string Kind)> Secrets(PlanValue value)
    {
        foreach (var (key, item) in value["metadata"].Members.Concat(value["all_instances_config"]["metadata"].Members).OrderBy(static member => member.Key, StringComparer.Ordinal))
        {
            if (item.Text is { } text && SecretLook.Of(text) is { } kind)
            {
                yield return ($"metadata {key}", kind);
            }
        }

        if (value["metadata_startup_script"].Text is { } script && SecretLook.Of(script) is { } found)
        {
            yield return ("metadata_startup_script", found);
        }
    }
}
