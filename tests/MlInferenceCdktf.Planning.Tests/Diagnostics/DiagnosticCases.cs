namespace MlInferenceCdktf.Planning.Tests.Diagnostics;

/// <summary>Every case of every family that the planner reports.</summary>
internal static class DiagnosticCases
{
    public static IReadOnlyList<DiagnosticCase> All { get; } =
    [
        .. ServiceCases.All,
        .. RegionCases.All,
        .. MachineCases.All,
        .. AcceleratorCases.All,
        .. CapacityCases.All,
        .. ServingCases.All,
        .. NetworkCases.All,
        .. FrontendCases.All,
        .. ScalingCases.All,
        .. SignalCases.All,
        .. ScheduleCases.All,
        .. ObservabilityCases.All,
        .. DefaultsCases.All,
        .. AdviceCases.All,
        .. DemandCases.All,
    ];

    /// <summary>Names only: a runner shows them, and a failure names its row.</summary>
    public static TheoryData<string> Names { get; } = [.. All.Select(row => row.Name)];

    public static DiagnosticCase Named(string name) => All.Single(row => string.Equals(row.Name, name, StringComparison.Ordinal));
}
