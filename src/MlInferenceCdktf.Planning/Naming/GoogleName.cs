using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Naming;

/// <summary>The shapes that Google's APIs demand of names.</summary>
internal static partial class GoogleName
{
    /// <summary>Compute Engine's resource names (RFC 1035), at most 63 characters.</summary>
    public static bool IsResource(string name, int maxLength = 63) => name.Length <= maxLength && Rfc1035().IsMatch(name);

    /// <summary>A project id: 6 to 30 characters, or domain-scoped with a prefix.</summary>
    public static bool IsProject(string id) => Project().IsMatch(id);

    public static bool IsRegion(string name) => Region().IsMatch(name);

    public static bool IsZoneOf(string zone, string region) =>
        zone.StartsWith(region + "-", StringComparison.Ordinal) && ZoneSuffix().IsMatch(zone[(region.Length + 1)..]);

    public static bool IsMachineType(string name) => name.Length <= 63 && MachineType().IsMatch(name);

    public static bool IsLabelKey(string key) => LabelKey().IsMatch(key);

    public static bool IsLabelValue(string value) => LabelValue().IsMatch(value);

    // \z, not $: a name that ends in a line feed is no name.
    [GeneratedRegex(@"^[a-z]([-a-z0-9]*[a-z0-9])?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rfc1035();

    [GeneratedRegex(@"^([a-z][-.a-z0-9]*[a-z0-9]:)?[a-z][-a-z0-9]{4,28}[a-z0-9]\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Project();

    [GeneratedRegex(@"^[a-z]+-[a-z]+[0-9]{1,2}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Region();

    [GeneratedRegex(@"^[a-z0-9]{1,8}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ZoneSuffix();

    [GeneratedRegex(@"^[a-z][a-z0-9]*(-[a-z0-9]+)+\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MachineType();

    [GeneratedRegex(@"^[a-z][-_a-z0-9]{0,62}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LabelKey();

    [GeneratedRegex(@"^[-_a-z0-9]{0,63}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LabelValue();
}
