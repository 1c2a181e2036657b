using System.Globalization;
using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf.Planning;

/// <summary>One request for quota.</summary>
/// <param name="Id">Its construct's id.</param>
/// <param name="Name">Its name in Google's API: of the limit alone, because a project has one preference for a limit.</param>
/// <param name="Demand">What is needed.</param>
/// <param name="Preferred">What is asked for: that, or more where more is stated.</param>
/// <param name="Justification">Why.</param>
public sealed record QuotaPreferencePlan(string Id, string Name, QuotaDemand Demand, long Preferred, string Justification)
{
    /// <summary>The requests of a stack.</summary>
    /// <param name="requests">What its owner says of them.</param>
    /// <param name="plans">Its services, by id.</param>
    /// <exception cref="InferenceOptionsException">The requests have errors, or name a limit that the services do not touch.</exception>
    public static ValueList<QuotaPreferencePlan> Of(QuotaRequests requests, IReadOnlyDictionary<string, ServicePlan> plans)
    {
        var problems = Check(requests, plans);
        return problems.Count > 0
            ? throw new InferenceOptionsException(problems)
            : Asked(plans).Select(demand => Of(requests, demand)).ToValueList();
    }

    /// <summary>What is wrong with the requests of a stack.</summary>
    /// <param name="requests">What its owner says of them.</param>
    /// <param name="plans">Its services, by id.</param>
    public static ValueList<Diagnostic> Check(QuotaRequests requests, IReadOnlyDictionary<string, ServicePlan> plans)
    {
        ArgumentNullException.ThrowIfNull(requests);
        ArgumentNullException.ThrowIfNull(plans);
        var bag = new DiagnosticBag();
        QuotaRules.Check(bag, requests);
        QuotaRules.CheckTouched(bag, requests, [.. Asked(plans).Select(KeyOf)], plans.Values.Any(plan => plan.Pools.Any(pool => pool.Machine.HasGpu)));
        return bag.ToSortedList();
    }

    /// <summary>How a limit is called in <see cref="QuotaRequests.AtLeast"/>.</summary>
    /// <param name="demand">A demand of it.</param>
    public static string KeyOf(QuotaDemand demand) =>
        string.Join('/', new[] { demand.Quota }.Concat(demand.Dimensions.OrderBy(entry => !string.Equals(entry.Key, "region", StringComparison.Ordinal)).Select(entry => entry.Value)));

    private static IEnumerable<QuotaDemand> Asked(IReadOnlyDictionary<string, ServicePlan> plans) =>
        QuotaDemand.Of(plans.Values).Where(static demand => demand.AskedFor);

    private static QuotaPreferencePlan Of(QuotaRequests requests, QuotaDemand demand)
    {
        var key = KeyOf(demand);
        var least = requests.AtLeast.TryGetValue(key, out var stated) ? long.Parse(stated, CultureInfo.InvariantCulture) : 0;
        var dashed = key.Replace('/', '_');
        return new(
            dashed.Replace('_', '-').ToLowerInvariant(), "compute_googleapis_com-" + dashed, demand, Math.Max(demand.Amount, least),
            // Without figures: a changed text alone would be another request.
            requests.Justification ?? $"{demand.What} for inference services at their most replicas, with a rollout");
    }
}
