using System.Globalization;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Rules;

/// <summary>GPUs that machine types bring along (compute/docs/gpus).</summary>
internal static class MachineGpus
{
    // The longer prefix first: a2-ultragpu before the rest of a2.
    private static readonly (string Prefix, string Accelerator)[] _families =
    [
        ("g2-", "nvidia-l4"), ("g4-", "nvidia-rtx-pro-6000"), ("a2-ultragpu", "nvidia-a100-80gb"), ("a2-", "nvidia-tesla-a100"),
        ("a3-megagpu", "nvidia-h100-mega-80gb"), ("a3-ultragpu", "nvidia-h200-141gb"), ("a3-", "nvidia-h100-80gb"), ("a4-", "nvidia-b200"),
    ];

    /// <summary>The accelerator of a machine type, or null when it brings none.</summary>
    public static string? Of(string? machine) =>
        _families.FirstOrDefault(family => machine?.StartsWith(family.Prefix, StringComparison.Ordinal) ?? false).Accelerator;

    /// <summary>Why an accelerator does not fit a machine type, or null. Naming the very GPUs that the type brings is allowed.</summary>
    public static string? Mismatch(string? machine, Body accelerator)
    {
        if (machine is null || machine.StartsWith("n1-", StringComparison.Ordinal))
        {
            return null;
        }

        if (Of(machine) is not { } own)
        {
            return $"Machine type '{machine}' cannot have guest_accelerator; attach GPUs to N1 or use a GPU machine family.";
        }

        var type = ResourcePath.Last(accelerator.Text("type") ?? "");
        return !type.Same(own) || Count(machine) is { } count && accelerator.Number("count") != count
            ? $"Machine type '{machine}' brings {own} itself; guest_accelerator must be left out or match it."
            : null;
    }

    private static int? Count(string machine)
    {
        var size = machine[(machine.LastIndexOf('-') + 1)..];
        return machine.StartsWith("g2-", StringComparison.Ordinal)
            ? size switch { "24" => 2, "48" => 4, "96" => 8, _ => 1 }
            : size.EndsWith('g') && int.TryParse(size[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
    }
}
