using MlInferenceCdktf.Catalogs;
using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf.Planning;

/// <summary>Turns options into a plan, or into everything that is wrong with them. Pure: equal input gives equal output.</summary>
public static class Planner
{
    /// <summary>Plans a service.</summary>
    /// <param name="options">What the service is to be.</param>
    /// <param name="place">Where it stands.</param>
    /// <returns>The plan, with the warnings that were not acknowledged.</returns>
    /// <exception cref="InferenceOptionsException">The options have errors; the exception lists all of them.</exception>
    public static ServicePlan Plan(InferenceOptions options, ServicePlace place)
    {
        var (plan, diagnostics) = Check(options, place);
        return plan ?? throw new InferenceOptionsException(diagnostics);
    }

    /// <summary>Plans a service, and reports instead of throwing.</summary>
    /// <param name="options">What the service is to be.</param>
    /// <param name="place">Where it stands.</param>
    public static PlanningResult Check(InferenceOptions options, ServicePlace place)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(place);
        var context = new PlanningContext(options, place, Catalog.Current);
        ServiceRules.Check(context);
        RegionRules.Check(context);
        MachineRules.Check(context);
        AcceleratorRules.Check(context);
        CapacityRules.Check(context);
        ModelFitRules.Check(context);
        GpuFeatureRules.Check(context);
        DiskRules.Check(context);
        RolloutRules.Check(context);
        ServingRules.Check(context);
        BootRules.Check(context);
        NetworkRules.Check(context);
        EndpointRules.Check(context);
        ScalingRules.Check(context);
        ObservabilityRules.Check(context);
        DefaultsRules.Check(context);
        TrafficRules.Check(context);
        ColdStartRules.Check(context);
        var plan = context.Diagnostics.HasErrors ? null : Decide(context);
        var diagnostics = WithoutAcknowledged(context);
        return new(context.Diagnostics.HasErrors ? null : plan! with { Warnings = diagnostics }, diagnostics);
    }

    private static ServicePlan Decide(PlanningContext context)
    {
        var plan = ServiceDecisions.Decide(context);
        BootRules.CheckSize(context, plan.Pools[0].Boot);
        return plan;
    }

    private static ValueList<Diagnostic> WithoutAcknowledged(PlanningContext context)
    {
        var acknowledged = context.Options.Acknowledge.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        return context.Diagnostics.ToSortedList()
            .Where(d => d.Severity is DiagnosticSeverity.Error || !acknowledged.Contains(d.Id))
            .ToValueList();
    }
}

/// <summary>A plan, and what was found on the way.</summary>
/// <param name="Plan">The plan; null when there are errors.</param>
/// <param name="Diagnostics">Errors, and warnings that were not acknowledged.</param>
public sealed record PlanningResult(ServicePlan? Plan, ValueList<Diagnostic> Diagnostics);
