using System.Text.RegularExpressions;
using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf.Planning;

/// <summary>Logs and alerts.</summary>
internal static partial class ObservabilityRules
{
    public static void Check(PlanningContext context)
    {
        var options = context.Options.Observability;
        context.Diagnostics.AddIf(!(options.AccessLogSampleRate >= 0 && options.AccessLogSampleRate <= 1),
            ObservabilityDiagnostics.SampleRateInvalid, "observability.accessLogSampleRate",
            $"{options.AccessLogSampleRate} is not a fraction", "write a number from 0 to 1, such as 0.1");
        context.Diagnostics.AddIf(options.GpuMetrics && context.HasGpu, AdviceDiagnostics.GpuMetricsNotProven, "observability.gpuMetrics",
            "NVIDIA's exporter was not proven on VMs by this version's tests", "try one replica first, and look for DCGM metrics in Cloud Monitoring");
        context.Diagnostics.AddIf(options.GpuMetrics && (!context.HasGpu || context.Options.Server is VmImageServer), ServingDiagnostics.OptionNotTaken,
            "observability.gpuMetrics", "nothing runs the exporter here: it is for containers on machines with GPUs", "remove gpuMetrics");
        foreach (var channel in options.NotificationChannels.Where(c => !LiteralText.HasToken(c) && !Channel().IsMatch(c)))
        {
            context.Diagnostics.Add(ObservabilityDiagnostics.NotificationChannelInvalid, "observability.notificationChannels",
                $"'{channel}' is not a notification channel", "write projects/P/notificationChannels/N");
        }
    }

    [GeneratedRegex(@"^projects/[-.:a-z0-9]+/notificationChannels/[0-9]+\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Channel();
}
