namespace MlInferenceCdktf.Review;

/// <summary>What a plan does to a resource.</summary>
public enum PlanAction
{
    /// <summary>Nothing.</summary>
    NoOp,

    /// <summary>A data source is read during apply.</summary>
    Read,

    /// <summary>Made.</summary>
    Create,

    /// <summary>Changed in place.</summary>
    Update,

    /// <summary>The new object is made first, then the old one deleted.</summary>
    CreateThenDelete,

    /// <summary>The old object is deleted first, then the new one made.</summary>
    DeleteThenCreate,

    /// <summary>Deleted.</summary>
    Delete,

    /// <summary>Left in the cloud, no longer managed.</summary>
    Forget,

    /// <summary>The old object is left in the cloud unmanaged, a new one is made.</summary>
    CreateThenForget,

    /// <summary>An action this reviewer does not know; the review is incomplete.</summary>
    Unknown,
}
