namespace MlInferenceCdktf.Review.Replacement;

/// <summary>The successor is made while the predecessor has the name: Google answers 409 alreadyExists, and the apply stops half way.</summary>
internal static class NameKeptRule
{
    public static IEnumerable<Violation> Check(ChangeSet set) =>
        from change in set.All
        where change.Action == PlannedAction.Replace && change.New.CreatesBeforeDestroy()
        let name = Identity.Of(change.Type, change.New)
        where name is not null && string.Equals(name, Identity.Of(change.Type, change.Old), StringComparison.Ordinal)
        select new Violation(
            ViolationKind.NameKept,
            change.Address,
            $"is replaced ({string.Join(", ", change.Paths)}) and keeps its name ({name}): 409. " +
            (ProviderFacts.For(change.Type)!.Names.NamePrefix ? "Use name_prefix." : "Put what changed into the name's digest, or never change it."));
}
