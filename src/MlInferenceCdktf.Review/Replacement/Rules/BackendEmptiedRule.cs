using System.Globalization;
using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Review.Replacement;

/// <summary>A backend service that stays and loses every backend that takes requests answers all of them with 503.</summary>
internal static class BackendEmptiedRule
{
    private static readonly HashSet<string> s_types = new(StringComparer.Ordinal)
    {
        "google_compute_backend_service", "google_compute_region_backend_service",
    };

    public static IEnumerable<Violation> Check(ChangeSet set) =>
        from service in set.All
        where s_types.Contains(service.Type)
            && service.Old is { } old && Serves(old)
            && service.New is { } @new && !Serves(@new)
        select new Violation(
            ViolationKind.BackendServiceEmptied,
            service.Address,
            "has no backend left that takes requests: every request is answered with 503. Add the new backend before the last one goes.");

    /// <summary>What a dynamic block makes is not in the document.</summary>
    private static bool Serves(JsonObject body) =>
        body["dynamic"] is not null || body.Blocks("backend").Any(static backend => Scaler(backend) is not 0);

    private static double? Scaler(JsonObject backend) =>
        double.TryParse(backend.Text("capacity_scaler"), NumberStyles.Float, CultureInfo.InvariantCulture, out var scaler) ? scaler : null;
}
