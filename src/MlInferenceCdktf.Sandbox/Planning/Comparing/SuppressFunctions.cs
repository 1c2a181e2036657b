using System.Globalization;
using System.Net;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Planning.Comparing;

/// <summary>The provider's comparison functions by their names in the table: true where a difference does not count.</summary>
internal static class SuppressFunctions
{
    private static readonly Dictionary<string, Func<SuppressArguments, bool>> Functions = new(StringComparer.Ordinal)
    {
        ["CompareSelfLinkOrResourceName"] = static call => Links.SameLinkOrName(call.Old, call.New),
        ["CompareSelfLinkRelativePaths"] = static call => Links.SameRelativePath(call.Old, call.New),
        ["CompareResourceNames"] = static call => Links.SameName(call.Old, call.New),
        ["compareSelfLinkRelativePathsIgnoreParams"] = SameTemplate,
        ["CompareSelfLinkCanonicalPaths"] = static call => Links.SameRelativePath(call.Old, call.New),
        ["CompareProjectName"] = static call => string.Equals(ProjectName(call.Old), ProjectName(call.New), StringComparison.Ordinal),
        ["ProjectNumberDiffSuppress"] = SameButProjectNumber,
        ["certManagerDefaultScopeDiffSuppress"] = static call => EmptyOr(call, "DEFAULT"),
        ["EmptyOrDefaultStringSuppress"] = static call => EmptyOr(call, DefaultOf(call.Key)),
        ["CaseDiffSuppress"] = SameButCase,
        ["iamMemberCaseDiffSuppress"] = SameMember,
        ["AbsoluteDomainSuppress"] = static call => string.Equals(call.Old.TrimEnd('.'), call.New.TrimEnd('.'), StringComparison.Ordinal) && !call.IsCount,
        ["rrdatasDnsDiffSuppress"] = SameRecords,
        ["PortRangeDiffSuppress"] = static call => string.Equals(PortRange(call.Old), PortRange(call.New), StringComparison.Ordinal),
        ["portDiffSuppress"] = UnsetPort,
        ["InternalIpDiffSuppress"] = AddressBehindReference,
        ["IpCidrRangeDiffSuppress"] = SameRange,
        ["ipv6RepresentationDiffSuppress"] = static call => IPAddress.TryParse(call.Old, out var old) && IPAddress.TryParse(call.New, out var next) && old.Equals(next),
        ["diffSuppressSourceRanges"] = OpenSource,
        ["DurationDiffSuppress"] = static call => Seconds(call.Old) is { } old && Seconds(call.New) is { } next && old == next,
        ["suppressWhenDisabled"] = static call => !Flag(call.Parent(call.Proposed)["enable"]),
        ["diffSuppressEnableLogging"] = LoggingLeftOn,
        ["subnetworkLogConfigDiffSuppress"] = static call => call.Key.StartsWith("log_config", StringComparison.Ordinal) && call.IsCount && call.Old is "0" or "" && string.Equals(call.Prior["purpose"].Text, "REGIONAL_MANAGED_PROXY", StringComparison.Ordinal),
        ["lbTypeNoneDiffSuppress"] = static call => EmptyOr(call, "none"),
        ["crossSeriesReducerDiffSuppress"] = static call => EmptyOr(call, "REDUCE_NONE"),
        ["monitoringDashboardDiffSuppress"] = SameDashboard,
        ["resourceMonitoringUptimeCheckConfigHttpCheckPathDiffSuppress"] = static call => string.Equals(call.Old, "/" + call.New, StringComparison.Ordinal),
        ["resourceMonitoringUptimeCheckConfigMonitoredResourceLabelsDiffSuppress"] = ProjectLabelFilledIn,
        ["StorageBucketDiffSuppress"] = static call => string.Equals(Bucket(call.Old), Bucket(call.New), StringComparison.Ordinal),
        ["hierachicalNamespaceDiffSuppress"] = static call => call.IsCount ? call is { Old: "1", New: "0" } : !Flag(call.Prior["hierarchical_namespace"].Items.FirstOrDefault() ?? TfValue.Null),
        ["TimestampDiffSuppress"] = static call => DateTimeOffset.TryParse(call.Old, CultureInfo.InvariantCulture, DateTimeStyles.None, out var old) && DateTimeOffset.TryParse(call.New, CultureInfo.InvariantCulture, DateTimeStyles.None, out var next) && old == next,
    };

    public static bool Suppresses(string function, SuppressArguments call) => Functions.TryGetValue(function, out var compare) && compare(call);

    private static bool EmptyOr(SuppressArguments call, string value) =>
        (call.Old.Length == 0 && string.Equals(call.New, value, StringComparison.Ordinal)) || (call.New.Length == 0 && string.Equals(call.Old, value, StringComparison.Ordinal));

    /// <summary>The default that the function was made for, by attribute (the table names the function only).</summary>
    private static string DefaultOf(string key) => Links.LastSegment(key.Replace('.', '/')) switch
    {
        "address_type" => "EXTERNAL",
        "ip_version" => "IPV4",
        "replacement_method" => "SUBSTITUTE",
        "instance_redistribution_type" => "PROACTIVE",
        "#" => "",
        _ => "false",
    };

    private static bool SameButCase(SuppressArguments call) => string.Equals(call.Old, call.New, StringComparison.OrdinalIgnoreCase);

    /// <summary>Only the kind of a member (<c>user:</c>) and an e-mail address ignore case.</summary>
    private static bool SameMember(SuppressArguments call) => !call.Old.StartsWith("principal", StringComparison.OrdinalIgnoreCase) && SameButCase(call);

    /// <summary>Template links: the same path, and the same unique id where both have one.</summary>
    private static bool SameTemplate(SuppressArguments call)
    {
        var (old, next) = (Links.Parameter(call.Old, "uniqueId"), Links.Parameter(call.New, "uniqueId"));
        return Links.SameRelativePath(Links.WithoutParameters(call.Old), Links.WithoutParameters(call.New))
            && (old is null || next is null || string.Equals(old, next, StringComparison.Ordinal));
    }

    private static string ProjectName(string project) => project.StartsWith("projects/", StringComparison.Ordinal) ? project["projects/".Length..] : project;

    private static bool SameButProjectNumber(SuppressArguments call)
    {
        var (old, next) = (call.Old.Split('/'), call.New.Split('/'));
        var project = Array.IndexOf(old, "projects") + 1;
        return project > 0 && old.Length == next.Length && project < old.Length
            && (IsNumber(old[project]) || IsNumber(next[project]))
            && old.Index().All(part => part.Index == project || string.Equals(part.Item, next[part.Index], StringComparison.Ordinal));
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    /// <summary>Old and new records of a name in any order; a changed count is a change.</summary>
    private static bool SameRecords(SuppressArguments call)
    {
        var (old, next) = (Records(call.Prior), Records(call.Proposed));
        return old.SequenceEqual(next, StringComparer.OrdinalIgnoreCase);
    }

    private static List<string> Records(TfValue record) => [.. record["rrdatas"].Items.Select(static item => item.Text ?? "?").Order(StringComparer.OrdinalIgnoreCase)];

    private static string PortRange(string range) => range.Split('-') is [var from, var to] && string.Equals(from, to, StringComparison.Ordinal) ? from : range;

    /// <summary>A health check without a port has the protocol's default in the state.</summary>
    private static bool UnsetPort(SuppressArguments call)
    {
        var port = Links.LastSegment(call.Key.Replace('.', '/'));
        return string.Equals(port, "port", StringComparison.Ordinal) && call is { Old: not "", New: "0" or "" };
    }

    /// <summary>The state holds the address, the configuration a reference to it: taken as equal, whatever the reference says (real provider, ip-rename).</summary>
    private static bool AddressBehindReference(SuppressArguments call)
    {
        var (old, next) = (call.Old.Split('/')[0], call.New.Split('/')[0]);
        return (IPAddress.TryParse(old, out _) && call.Old.Length > 0 && !IPAddress.TryParse(next, out _)) || Links.SameRelativePath(call.Old, call.New);
    }

    private static bool SameRange(SuppressArguments call) =>
        call.New.StartsWith('/') ? call.Old.EndsWith(call.New, StringComparison.Ordinal) : string.Equals(call.Old.Split('/')[0], call.New, StringComparison.Ordinal);

    /// <summary>No source is any source: 0.0.0.0/0 in the state and nothing in the configuration.</summary>
    private static bool OpenSource(SuppressArguments call) =>
        string.Equals(call.Key, "source_ranges.#", StringComparison.Ordinal)
            ? call is { Old: "1", New: "0" } && string.Equals(call.Prior["source_ranges"].Items[0].Text, "0.0.0.0/0", StringComparison.Ordinal)
            : call is { Old: "0.0.0.0/0", New: "" };

    private static double? Seconds(string duration) =>
        duration.EndsWith('s') && double.TryParse(duration[..^1], NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) ? seconds : null;

    private static bool Flag(TfValue value) => value is TfBool { Value: true };

    /// <summary>The older switch enable_logging made the block: it goes with the switch.</summary>
    private static bool LoggingLeftOn(SuppressArguments call) =>
        string.Equals(call.Key, "log_config.#", StringComparison.Ordinal) && call is { New: "0" } && Flag(call.Proposed["enable_logging"]) && Flag(call.Prior["enable_logging"]);

    /// <summary>What Google adds to a dashboard (name, etag) is no difference.</summary>
    private static bool SameDashboard(SuppressArguments call)
    {
        try
        {
            return System.Text.Json.Nodes.JsonNode.Parse(call.Old) is System.Text.Json.Nodes.JsonObject old
                && System.Text.Json.Nodes.JsonNode.Parse(call.New) is System.Text.Json.Nodes.JsonObject next
                && System.Text.Json.Nodes.JsonNode.DeepEquals(Trimmed(old, next), next);
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }

    private static System.Text.Json.Nodes.JsonObject Trimmed(System.Text.Json.Nodes.JsonObject old, System.Text.Json.Nodes.JsonObject next)
    {
        foreach (var key in old.Select(static field => field.Key).Where(key => !next.ContainsKey(key)).ToList())
        {
            old.Remove(key);
        }

        return old;
    }

    private static bool ProjectLabelFilledIn(SuppressArguments call) =>
        call.Key.EndsWith(".project_id", StringComparison.Ordinal) && call.New.Length == 0;

    private static string Bucket(string name) => name.StartsWith("b/", StringComparison.Ordinal) ? name[2..] : name;
}
