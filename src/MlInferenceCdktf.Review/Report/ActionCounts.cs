namespace MlInferenceCdktf.Review;

/// <summary>How many resources a plan touches, and how.</summary>
/// <param name="Create">Made.</param>
/// <param name="Update">Changed in place.</param>
/// <param name="Replace">Replaced, in either order.</param>
/// <param name="Delete">Deleted.</param>
/// <param name="Forget">Left in the cloud unmanaged.</param>
/// <param name="Move">Moved to another address without any other change.</param>
/// <param name="Import">Taken into management.</param>
/// <param name="Unchanged">Left alone.</param>
public sealed record ActionCounts(int Create, int Update, int Replace, int Delete, int Forget, int Move, int Import, int Unchanged)
{
    /// <summary>The resources that change.</summary>
    public int Changed => Create + Update + Replace + Delete + Forget;
}
