using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Planning.Comparing;

/// <summary>Domains and records.</summary>
internal static class DnsComparisons
{
    /// <summary>With a dot at the end or without.</summary>
    public static bool SameDomain(SuppressArguments call) => !call.IsCount && Links.Same(call.Old.TrimEnd('.'), call.New.TrimEnd('.'));

    /// <summary>Old and new records of a name in any order; a changed count is a change.</summary>
    public static bool SameRecords(SuppressArguments call) => Records(call.Prior).SequenceEqual(Records(call.Proposed), StringComparer.OrdinalIgnoreCase);

    private static List<string> Records(TfValue record) => [.. record["rrdatas"].Items.Select(static item => item.Text ?? "?").Order(StringComparer.OrdinalIgnoreCase)];
}
