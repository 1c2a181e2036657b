using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Security;

/// <summary>Protection of the VMs weakened.</summary>
internal sealed class MachineProtectionOff() : ReviewRule("S08", Severity.Warn, "Protection of the VMs weakened", "Secure boot, vTPM, integrity, OS Login or the serial port.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Template, KnownTypes.RegionTemplate];

    private static readonly (string Name, string Means)[] s_shields = [("enable_secure_boot", "secure boot"), ("enable_vtpm", "the vTPM"), ("enable_integrity_monitoring", "integrity monitoring")];

    private static readonly (string Key, bool SafeWhen, string Means)[] s_keys = [("enable-oslogin", true, "OS Login is off"), ("block-project-ssh-keys", true, "project-wide SSH keys open the VMs"), ("serial-port-enable", false, "the serial port is open")];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var template in context.Kept(Types))
        {
            var (before, after) = (template.Before["shielded_instance_config"], template.After["shielded_instance_config"]);
            List<string> lost =
            [
                .. s_shields.Where(shield => before[shield.Name].IsTrue && after[shield.Name].IsFalse).Select(static shield => $"{shield.Means} is off"),
                .. s_keys.Where(key => Is(template.Before, key.Key, key.SafeWhen) && !Is(template.After, key.Key, key.SafeWhen)).Select(static key => key.Means),
            ];
            if (lost.Count > 0)
            {
                yield return Found(context, template, Severity.Warn, $"VMs of {Name(template)}: {Words.List(lost)}", "An attacker who gets near the VMs has one hurdle less.", "Keep it, or say why it must go.");
            }
        }
    }

    private static bool Is(PlanValue template, string key, bool wanted)
    {
        var value = template["metadata"][key];
        return value.IsUnknown || string.Equals(value.Raw, "true", StringComparison.OrdinalIgnoreCase) == wanted;
    }
}
