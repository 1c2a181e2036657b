using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Traffic;

/// <summary>Forwarding rule deleted or replaced.</summary>
internal sealed class ListenerGoes() : ReviewRule("T02", Severity.Block, "Forwarding rule deleted or replaced", "Between two rules nothing listens; under one name the new rule cannot be made.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Rule];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        var after = context.Existing(Side.After, Types).SelectMany(Listens).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in context.Of(Types).Where(static rule => rule.Action.Destroys()))
        {
            var replaced = rule.Action.IsReplace();
            var sameName = replaced && Same.Values(rule.Before["name"], rule.After["name"]);
            var lost = Listens(rule, Side.Before).Where(listen => !after.Contains(listen)).ToList();
            var where = $"{context.Show(rule.Before["ip_address"])} port {context.Show(rule.Before["port_range"])}";
            yield return (replaced, sameName, rule.Action) switch
            {
                (true, true, PlanAction.CreateThenDelete) => Found(context, rule, Severity.Block, $"The listener on {where} is swapped under its own name", "Apply fails: the new rule has the name of the one that still exists (409 alreadyExists).", "Change the rule's name with what it depends on (port, address), so that the new rule can stand beside the old one."),
                (true, _, PlanAction.DeleteThenCreate) => Found(context, rule, Severity.Block, $"The listener on {where} is deleted before the new one exists", "Nothing listens between the two; connections are refused.", "Use create_before_destroy and a name that changes with the rule."),
                _ when lost.Count > 0 && !(replaced && Moves(context, rule)) => Found(context, rule, Severity.Block, $"Nothing listens on {where} after this", "Clients on it are refused from the moment of apply.", "Keep the listener until no client uses it."),
                _ => Found(context, rule, Severity.Note, $"The listener on {where} goes after another one came", "Clients that follow the new address or port notice nothing; others are refused.", "Let clients move before the old rule goes, if they know the old address or port.") with { Direction = Direction.Neutral },
            };
        }
    }

    /// <summary>A new rule on another port or address comes first, and the old one goes.</summary>
    private static bool Moves(ReviewContext context, PlannedResource rule) =>
        rule.Action == PlanAction.CreateThenDelete && context.Existing(Side.After, KnownTypes.Rule).Contains(rule);

    private static IEnumerable<string> Listens(PlannedResource rule) => Listens(rule, Side.After);

    private static IEnumerable<string> Listens(PlannedResource rule, Side side)
    {
        var value = rule.On(side);
        return value["ip_address"].IsUnknown ? [] : [$"{value["ip_address"].Text}:{value["port_range"].Text}:{value["ip_protocol"].Text}"];
    }
}
