using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Planning.Customizing;

/// <summary>
/// <c>terraform_labels</c>: the provider's default labels, then the resource's own; <c>effective_labels</c>: those and
/// what others put on the object. A new object also gets the provider's attribution label.
/// </summary>
internal static class Labels
{
    private const string Attribution = "goog-terraform-provisioned";

    /// <summary>Types whose labels Google sets in a call of its own: the provider adds no attribution to them.</summary>
    private static readonly HashSet<string> WithoutAttribution = new(StringComparer.Ordinal) { "google_compute_forwarding_rule", "google_compute_global_forwarding_rule" };

    public static void Apply(Customization plan)
    {
        if (plan.Schema.Block["terraform_labels"] is null || plan.Schema.Block["effective_labels"] is null)
        {
            return;
        }

        if (plan.Configured["labels"].HasUnknown || plan.Provider.DefaultLabels.HasUnknown)
        {
            plan.Set("terraform_labels", TfValue.Unknown);
            plan.Set("effective_labels", TfValue.Unknown);
            return;
        }

        var own = Fields(plan.Provider.DefaultLabels);
        Add(own, Fields(plan.Configured["labels"]));
        if (HasAttribution(plan))
        {
            own[Attribution] = TfValue.Of("true");
        }

        var effective = Fields(plan.Prior["effective_labels"]);
        foreach (var gone in Fields(plan.Prior["terraform_labels"]).Keys)
        {
            effective.Remove(gone);
        }

        Add(effective, own);
        plan.Set("terraform_labels", new TfObject(own));
        plan.Set("effective_labels", new TfObject(effective));
    }

    /// <summary>Set at creation only; an object that has it keeps it.</summary>
    private static bool HasAttribution(Customization plan) =>
        plan.Provider.AddsAttribution && !WithoutAttribution.Contains(plan.Schema.Type) && (plan.IsNew || Fields(plan.Prior["terraform_labels"]).ContainsKey(Attribution));

    private static void Add(Dictionary<string, TfValue> target, Dictionary<string, TfValue> added)
    {
        foreach (var (key, value) in added)
        {
            target[key] = value;
        }
    }

    private static Dictionary<string, TfValue> Fields(TfValue value) =>
        value is TfObject map ? new(map.Fields, StringComparer.Ordinal) : new(StringComparer.Ordinal);
}
