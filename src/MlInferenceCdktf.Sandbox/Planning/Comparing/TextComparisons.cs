using System.Globalization;

namespace MlInferenceCdktf.Sandbox.Planning.Comparing;

/// <summary>Texts that are written in more than one way.</summary>
internal static class TextComparisons
{
    public static bool EmptyOr(SuppressArguments call, string value) =>
        (call.Old.Length == 0 && Links.Same(call.New, value)) || (call.New.Length == 0 && Links.Same(call.Old, value));

    public static bool EmptyOrDefault(SuppressArguments call) => EmptyOr(call, DefaultOf(call.Attribute));

    public static bool SameButCase(SuppressArguments call) => string.Equals(call.Old, call.New, StringComparison.OrdinalIgnoreCase);

    /// <summary>Of a principal of a workforce or workload pool, case counts.</summary>
    public static bool SameMember(SuppressArguments call) => !call.Old.StartsWith("principal", StringComparison.OrdinalIgnoreCase) && SameButCase(call);

    public static bool SameDuration(SuppressArguments call) => Seconds(call.Old) is { } old && Seconds(call.New) is { } next && old == next;

    public static bool SameTime(SuppressArguments call) => Time(call.Old) is { } old && Time(call.New) is { } next && old == next;

    /// <summary>The default that the function was made for, by attribute (the table names the function only).</summary>
    private static string DefaultOf(string attribute) => attribute switch
    {
        "address_type" => "EXTERNAL",
        "ip_version" => "IPV4",
        "replacement_method" => "SUBSTITUTE",
        "instance_redistribution_type" => "PROACTIVE",
        _ => "",
    };

    private static double? Seconds(string duration) =>
        duration.EndsWith('s') && double.TryParse(duration[..^1], NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) ? seconds : null;

    private static DateTimeOffset? Time(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
