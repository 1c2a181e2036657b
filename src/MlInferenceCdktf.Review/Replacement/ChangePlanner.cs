using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Review.Replacement;

/// <summary>
/// Decides what happens to each resource. A resource can be decided once everything it refers to is, because a reference
/// to an object that is made anew is another value than before.
/// </summary>
internal sealed class ChangePlanner
{
    private readonly StackDocument old;
    private readonly StackDocument @new;
    private readonly DocumentResolver oldResolver;
    private readonly DocumentResolver newResolver;
    private readonly Dictionary<string, ResourceChange> decided = new(StringComparer.Ordinal);

    public ChangePlanner(StackDocument old, StackDocument @new)
    {
        (this.old, this.@new) = (old, @new);
        oldResolver = new(old, address => address);
        newResolver = new(@new, NewObject);
    }

    /// <summary>Every resource of both documents, sorted by address.</summary>
    public IReadOnlyList<ResourceChange> Plan()
    {
        ResourceChange[] kept = [.. @new.Resources.Select(r => Decide(r.Address))];
        var living = kept.Select(c => c.OldAddress).ToHashSet(StringComparer.Ordinal);
        var deleted = old.Resources
            .Where(r => !living.Contains(r.Address))
            .Select(r => new ResourceChange(r.Address, r.Type, PlannedAction.Delete, [])
            {
                OldAddress = r.Address,
                Old = oldResolver.Resolve(r.Address),
            });
        return [.. kept.Concat(deleted).OrderBy(c => c.Address, StringComparer.Ordinal)];
    }

    /// <summary>The object behind an address of the new document: the one of before, or (marked with +) a new one.</summary>
    private string NewObject(string address)
    {
        if (address.StartsWith("data.", StringComparison.Ordinal))
        {
            return IsSameData(address) ? address : $"+{address}";
        }

        var change = Decide(address);
        return change.Makes ? $"+{address}" : change.OldAddress!;
    }

    private bool IsSameData(string address) =>
        old.Contains(address) && JsonNode.DeepEquals(oldResolver.Resolve(address), newResolver.Resolve(address));

    private ResourceChange Decide(string address)
    {
        if (!decided.TryGetValue(address, out var change))
        {
            change = Decided(@new.Find(address));
            decided[address] = change;
        }

        return change;
    }

    private ResourceChange Decided(StackBlock resource)
    {
        var body = newResolver.Resolve(resource.Address);
        if (OldAddress(resource.Address) is not { } oldAddress)
        {
            return new(resource.Address, resource.Type, PlannedAction.Create, []) { New = body };
        }

        var oldBody = oldResolver.Resolve(oldAddress);
        var (action, paths) = Compared(resource.Type, oldBody, body);
        return new(resource.Address, resource.Type, action, paths)
        {
            OldAddress = oldAddress,
            Old = oldBody,
            New = body,
        };
    }

    private static (PlannedAction Action, IReadOnlyList<string> Paths) Compared(string type, JsonObject old, JsonObject @new)
    {
        if (ProviderFacts.For(type) is not { } facts)
        {
            return JsonNode.DeepEquals(old, @new) ? (PlannedAction.NoChange, []) : (PlannedAction.Unknown, []);
        }

        var changed = ArgumentDiff.Of(facts, type, old, @new);
        string[] forcing = [.. changed.Where(c => c.Replaces).Select(c => c.Path)];
        return (changed.Count, forcing.Length) switch
        {
            (0, _) => (PlannedAction.NoChange, []),
            (_, 0) => (PlannedAction.Update, [.. changed.Select(c => c.Path)]),
            _ => (PlannedAction.Replace, forcing),
        };
    }

    /// <summary>Moves may follow each other; Terraform ignores one from an address that the state does not have.</summary>
    private string? OldAddress(string address)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (string? at = address; at is not null && seen.Add(at); at = @new.MovedFrom.GetValueOrDefault(at))
        {
            if (old.Contains(at))
            {
                return at;
            }
        }

        return null;
    }
}
