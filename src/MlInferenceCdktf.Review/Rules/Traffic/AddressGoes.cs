using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Rules.Traffic;

/// <summary>Public address replaced or released.</summary>
internal sealed class AddressGoes() : ReviewRule("T01", Severity.Block, "Public address replaced or released", "Clients, DNS and allow-lists keep the old address; a released one cannot be claimed back.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Address];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var address in context.Of(Types).Where(static address => address.Action.Destroys()))
        {
            var shown = context.Show(address.Before["address"]);
            var living = Holders(context, address).Where(static rule => !rule.Action.Destroys()).ToList();
            yield return Found(
                context,
                address,
                Severity.Block,
                address.Action == PlanAction.Delete ? $"The public address {shown} is released" : $"The public address {shown} is replaced by another",
                living.Count > 0
                    ? $"Apply fails half way: {Words.List(living.Select(static rule => rule.Address))} keeps the old address (the plan shows no change there), so it cannot be deleted."
                    : "Clients, DNS records and allow-lists that hold the address stop reaching the service; it may not be possible to get it back.",
                living.Count > 0
                    ? "Keep the address as it is. To move to another one, give the forwarding rule a new name in the same change, and move DNS before the old address goes."
                    : "Keep the address. To give it up, move DNS first, wait for its TTL, then release it in a change of its own.") with
            {
                Addresses = [address.Address, .. living.Select(static rule => rule.Address)],
                Changes = [context.Masker.Change("address", address.Before["address"], address.After["address"])],
            };
        }
    }

    /// <summary>The rules on the address. Their reference is suppressed, so a living rule shows no change at all (real-provider.md §1).</summary>
    private static IEnumerable<PlannedResource> Holders(ReviewContext context, PlannedResource address) =>
        context.Existing(Side.Before, KnownTypes.Rule).Where(rule =>
            rule.Before["ip_address"].Filled is { } held && (string.Equals(held, address.Before["address"].Text, StringComparison.Ordinal) || context.Graph.Find(held, Side.Before) == address));
}
