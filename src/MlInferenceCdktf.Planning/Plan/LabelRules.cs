using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf.Planning;

/// <summary>Google's rules for labels.</summary>
internal static class LabelRules
{
    private const int MaxLabels = 64;

    public static void Check(DiagnosticBag bag, ValueMap labels)
    {
        bag.AddIf(labels.Count > MaxLabels, ServiceDiagnostics.LabelInvalid, "labels",
            $"there are {labels.Count} labels", $"keep at most {MaxLabels}");
        foreach (var (key, value) in labels)
        {
            bag.AddIf(!GoogleName.IsLabelKey(key) || key.StartsWith("goog-", StringComparison.Ordinal),
                ServiceDiagnostics.LabelInvalid, $"labels[{key}]", $"'{key}' is not a label key",
                "write 1 to 63 lower-case letters, digits, hyphens and underscores, starting with a letter, and not with goog-");
            bag.AddIf(!GoogleName.IsLabelValue(value), ServiceDiagnostics.LabelInvalid, $"labels[{key}]",
                $"'{value}' is not a label value", "write at most 63 lower-case letters, digits, hyphens and underscores");
        }
    }
}
