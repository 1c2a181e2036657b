namespace MlInferenceCdktf.Review.Replacement;

/// <summary>
/// What is replaced must be there before its predecessor goes, and what is removed must go after its users let go of it.
/// Terraform does both only with <c>create_before_destroy</c>; of a removed resource it asks the state, and passes the
/// setting on from users to what they use.
/// </summary>
internal static class CreateBeforeDestroyRule
{
    public static IEnumerable<Violation> Check(ChangeSet set) => Replaced(set).Concat(Removed(set));

    private static IEnumerable<Violation> Replaced(ChangeSet set) =>
        from change in set.All
        where change.Action == PlannedAction.Replace && !change.New.CreatesBeforeDestroy()
        select new Violation(
            ViolationKind.NoCreateBeforeDestroy,
            change.Address,
            $"is replaced ({string.Join(", ", change.Paths)}) without lifecycle.create_before_destroy: it goes first.");

    private static IEnumerable<Violation> Removed(ChangeSet set)
    {
        var byOldAddress = set.All.Where(c => c.OldAddress is not null).ToDictionary(c => c.OldAddress!, StringComparer.Ordinal);
        foreach (var change in set.All.Where(c => c.Action == PlannedAction.Delete && !Inherits(set, byOldAddress, c)))
        {
            string[] users = [.. set.OldUsersOf(change.Address).Where(user => byOldAddress[user].Action != PlannedAction.Delete)];
            if (users.Length > 0)
            {
                yield return new(
                    ViolationKind.NoCreateBeforeDestroy,
                    change.Address,
                    $"is deleted before {string.Join(", ", users)} lets go of it: it never had lifecycle.create_before_destroy.");
            }
        }
    }

    private static bool Inherits(ChangeSet set, Dictionary<string, ResourceChange> byOldAddress, ResourceChange change) =>
        change.Old.CreatesBeforeDestroy() || set.OldUsersOf(change.OldAddress!).Any(user => Inherits(set, byOldAddress, byOldAddress[user]));
}
