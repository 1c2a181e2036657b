using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Assembling;

/// <summary>The last gate: whatever was written before it, nothing sensitive leaves.</summary>
internal static class Gate
{
    public static Finding Pass(Masker masker, Finding finding) => finding with
    {
        Title = masker.Scrub(finding.Title),
        Cause = masker.Scrub(finding.Cause),
        Consequence = masker.Scrub(finding.Consequence),
        Remedy = masker.Scrub(finding.Remedy),
    };

    public static CapacityRow Pass(Masker masker, CapacityRow row) => row with
    {
        Service = masker.Scrub(row.Service),
        Region = masker.Scrub(row.Region),
        Before = Pass(masker, row.Before),
        After = Pass(masker, row.After),
    };

    public static PlanFacts Pass(Masker masker, PlanFacts facts) => facts with
    {
        Incomplete = [.. facts.Incomplete.Select(masker.Scrub)],
        Providers = [.. facts.Providers.Select(masker.Scrub)],
    };

    private static CapacityState? Pass(Masker masker, CapacityState? state) => state is null ? null : state with
    {
        MachineType = state.MachineType is { } machine ? masker.Scrub(machine) : null,
        Gpu = state.Gpu is { } gpu ? masker.Scrub(gpu) : null,
    };
}
