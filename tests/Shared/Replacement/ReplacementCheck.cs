using MlInferenceCdktf.Testing;

namespace MlInferenceCdktf.Replacement;

/// <summary>
/// What an edit of a configuration does to the resources, and whether it can fail half way or take the service down.
/// Computed from the two synthesized documents alone: no Terraform, no provider, no state.
/// </summary>
/// <remarks>
/// Where the documents do not tell, the check takes the harmful answer: setting an argument that was the API's choice
/// before counts as a change, and an object's literal link counts as another object than a reference to it.
/// </remarks>
public static class ReplacementCheck
{
    private static readonly Func<ChangeSet, IEnumerable<Violation>>[] Rules =
    [
        NameKeptRule.Check,
        NameTakenRule.Check,
        CreateBeforeDestroyRule.Check,
        GlobalAddressRule.Check,
        AddressUnderRuleRule.Check,
        ForwardingRuleSocketRule.Check,
        CertificateRule.Check,
        SubnetRangeRule.Check,
        AutoscalerTargetRule.Check,
        ProxyCertificateKindRule.Check,
        ForwardingRuleTargetKindRule.Check,
    ];

    /// <summary>Compares the configuration that was applied with the one that comes next.</summary>
    /// <exception cref="ArgumentException">A resource's type is not in <c>provider-facts.json</c>.</exception>
    public static ReplacementReport Compare(TerraformDocument old, TerraformDocument @new)
    {
        var changes = new ChangePlanner(old, @new).Plan();
        var set = new ChangeSet(old, changes);
        return new(changes, [.. Rules.SelectMany(rule => rule(set)).OrderBy(v => v.Address, StringComparer.Ordinal).ThenBy(v => v.Kind)]);
    }
}
