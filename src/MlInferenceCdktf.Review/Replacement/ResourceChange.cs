using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Review.Replacement;

/// <summary>What Terraform does with a resource.</summary>
public enum PlannedAction
{
    /// <summary>Nothing.</summary>
    NoChange,

    /// <summary>It is made.</summary>
    Create,

    /// <summary>It is changed in place.</summary>
    Update,

    /// <summary>It is made anew, and the old one goes.</summary>
    Replace,

    /// <summary>It goes.</summary>
    Delete,

    /// <summary>Its arguments change, and nothing is known of its type: only a plan can tell.</summary>
    Unknown,
}

/// <summary>What happens to the resource at an address.</summary>
/// <param name="Address">Its address; of a deleted one the old address.</param>
/// <param name="Type">Its type.</param>
/// <param name="Action">What happens.</param>
/// <param name="Paths">Of a replaced resource the arguments that force it, of an updated one those that change; sorted.</param>
public sealed record ResourceChange(string Address, string Type, PlannedAction Action, IReadOnlyList<string> Paths)
{
    /// <summary>Where it was before; null for a new one.</summary>
    public string? OldAddress { get; init; }

    /// <summary>Its arguments before, with references resolved; null for a new one.</summary>
    internal JsonObject? Old { get; init; }

    /// <summary>Its arguments afterwards, with references resolved; null for a deleted one.</summary>
    internal JsonObject? New { get; init; }

    /// <summary>Whether a new object is made.</summary>
    internal bool Makes => Action is PlannedAction.Create or PlannedAction.Replace;

    /// <summary>Whether an object goes.</summary>
    internal bool Removes => Action is PlannedAction.Delete or PlannedAction.Replace;

    /// <inheritdoc/>
    public override string ToString() => Paths.Count == 0 ? $"{Action} {Address}" : $"{Action} {Address} ({string.Join(", ", Paths)})";
}
