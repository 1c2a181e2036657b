namespace MlInferenceCdktf.Review.Tests.Plans;

/// <summary>Declared intent for the recorded base stack.</summary>
public static class Manifests
{
    public static string Of(double coldStart = 600, double timeout = 240, double? baseline = null, double? peak = null) => FormattableString.Invariant($$"""
        {
          "schemaVersion": 1, "project": "acme", "stack": "base",
          "services": {
            "chat": {
              "name": "chat", "coldStartSeconds": {{coldStart}}, "requestTimeoutSeconds": {{timeout}}, "requestsPerSecondPerReplica": 8, "requestRateTarget": 0.8,
              {{(baseline is null ? "" : FormattableString.Invariant($"\"baselineRequestsPerSecond\": {baseline},"))}} {{(peak is null ? "" : FormattableString.Invariant($"\"peakRequestsPerSecond\": {peak},"))}}
              "regions": {
                "us-central1": { "group": "chat-us-central1-7a8b", "machineType": "g2-standard-12", "gpu": "nvidia-l4", "gpusPerReplica": 1 },
                "europe-west4": { "group": "chat-europe-west4-7a8b", "machineType": "g2-standard-12", "gpu": "nvidia-l4", "gpusPerReplica": 1 }
              }
            }
          }
        }
        """);

    public static PlanDraft Declares(this PlanDraft draft, double coldStart = 600, double timeout = 240, double? baseline = null, double? peak = null)
    {
        draft.Options = draft.Options with { Manifest = Of(coldStart, timeout, baseline, peak) };
        return draft;
    }
}
