using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Review.Replacement;

/// <summary>Tells the files that are commonly taken for a synthesized stack.</summary>
internal static class OtherThanStack
{
    public const string Remedy = "name a cdk.tf.json, or the folder that synthesis wrote";

    /// <summary>What Terraform's configuration has at its top (developer.hashicorp.com/terraform/language/syntax/json), but for comments.</summary>
    private static readonly string[] s_blocks =
        ["terraform", "resource", "data", "ephemeral", "module", "provider", "variable", "locals", "output", "moved", "import", "removed", "check"];

    /// <summary>Why a document is no stack; null where it is one.</summary>
    public static PlanInputException? Is(JsonObject root) => root switch
    {
        _ when root.ContainsKey("planned_values") || root.ContainsKey("resource_changes") =>
            Other("This is a plan, not a synthesized stack: review it without 'upgrade'.", "review PLAN"),
        _ when root.ContainsKey("lineage") || root.ContainsKey("values") || (root.ContainsKey("resources") && root.ContainsKey("version")) =>
            Other("This is a state, not a synthesized stack."),
        _ when root.ContainsKey("stacks") => Other("This is the list of stacks that synthesis writes (manifest.json), not a stack."),
        _ when !s_blocks.Any(root.ContainsKey) => Other("This is no synthesized stack: it has no block of Terraform's."),
        _ => null,
    };

    private static PlanInputException Other(string what, string remedy = Remedy) => new(PlanInputProblem.NotAPlan, what, remedy);
}
