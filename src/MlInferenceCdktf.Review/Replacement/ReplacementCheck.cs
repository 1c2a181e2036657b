namespace MlInferenceCdktf.Review.Replacement;

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
        ListenerLostRule.Check,
        BackendEmptiedRule.Check,
        CertificateRule.Check,
        SubnetRangeRule.Check,
        AutoscalerTargetRule.Check,
        ProxyCertificateKindRule.Check,
        ForwardingRuleTargetKindRule.Check,
    ];

    /// <summary>Compares the configuration that was applied with the one that comes next.</summary>
    /// <param name="old">The <c>cdk.tf.json</c> of before.</param>
    /// <param name="new">The <c>cdk.tf.json</c> that comes next.</param>
    /// <returns>What changes, and what is wrong with that.</returns>
    /// <exception cref="PlanInputException">One of them is no synthesized stack.</exception>
    public static ReplacementReport Compare(string old, string @new)
    {
        var before = StackDocument.Parse(old);
        var after = StackDocument.Parse(@new);
        var changes = new ChangePlanner(before, after).Plan();
        var set = new ChangeSet(before, changes);
        return new(changes, [.. Rules.SelectMany(rule => rule(set)).OrderBy(v => v.Address, StringComparer.Ordinal).ThenBy(v => v.Kind)])
        {
            Notices = [.. EditNotices.Of(set, before, after)],
        };
    }
}
