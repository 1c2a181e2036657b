namespace MlInferenceCdktf.Sandbox.Planning.Comparing;

/// <summary>
/// The provider's comparison functions by their names in the table: true where a difference does not count. A function
/// that is not here never suppresses: a plan with a change too many is seen, one with a change too few is believed.
/// </summary>
internal static class SuppressFunctions
{
    private static readonly Dictionary<string, Func<SuppressArguments, bool>> Functions = new(StringComparer.Ordinal)
    {
        ["AbsoluteDomainSuppress"] = DnsComparisons.SameDomain,
        ["CaseDiffSuppress"] = TextComparisons.SameButCase,
        ["CompareProjectName"] = LinkComparisons.SameProject,
        ["CompareResourceNames"] = static call => Links.SameName(call.Old, call.New),
        ["CompareSelfLinkOrResourceName"] = static call => Links.SameLinkOrName(call.Old, call.New),
        ["CompareSelfLinkRelativePaths"] = static call => Links.SameRelativePath(call.Old, call.New),
        ["DurationDiffSuppress"] = TextComparisons.SameDuration,
        ["EmptyOrDefaultStringSuppress"] = TextComparisons.EmptyOrDefault,
        ["InternalIpDiffSuppress"] = AddressComparisons.AddressBehindReference,
        ["IpCidrRangeDiffSuppress"] = AddressComparisons.SameRange,
        ["PortRangeDiffSuppress"] = AddressComparisons.SamePorts,
        ["ProjectNumberDiffSuppress"] = LinkComparisons.SameButProjectNumber,
        ["StorageBucketDiffSuppress"] = BucketComparisons.SameBucket,
        ["TimestampDiffSuppress"] = TextComparisons.SameTime,
        ["certManagerDefaultScopeDiffSuppress"] = static call => TextComparisons.EmptyOr(call, "DEFAULT"),
        ["compareSelfLinkRelativePathsIgnoreParams"] = LinkComparisons.SameTemplate,
        ["crossSeriesReducerDiffSuppress"] = static call => TextComparisons.EmptyOr(call, "REDUCE_NONE"),
        ["diffSuppressEnableLogging"] = LoggingComparisons.LeftOn,
        ["diffSuppressSourceRanges"] = AddressComparisons.OpenSource,
        ["google_storage_bucket.func2"] = BucketComparisons.DisabledBlock,
        ["google_storage_bucket.func3"] = BucketComparisons.LeftPage,
        ["google_storage_bucket.func4"] = BucketComparisons.LeftPage,
        ["hierachicalNamespaceDiffSuppress"] = BucketComparisons.DisabledBlockGone,
        ["iamMemberCaseDiffSuppress"] = TextComparisons.SameMember,
        ["ipv6RepresentationDiffSuppress"] = AddressComparisons.SameAddress,
        ["lbTypeNoneDiffSuppress"] = static call => TextComparisons.EmptyOr(call, "none"),
        ["monitoringDashboardDiffSuppress"] = MonitoringComparisons.SameDashboard,
        ["portDiffSuppress"] = AddressComparisons.UnsetPort,
        ["resourceMonitoringUptimeCheckConfigHttpCheckPathDiffSuppress"] = MonitoringComparisons.SamePath,
        ["resourceMonitoringUptimeCheckConfigMonitoredResourceLabelsDiffSuppress"] = MonitoringComparisons.ProjectLabelFilledIn,
        ["rrdatasDnsDiffSuppress"] = DnsComparisons.SameRecords,
        ["subnetworkLogConfigDiffSuppress"] = LoggingComparisons.NotOfProxies,
        ["suppressWhenDisabled"] = LoggingComparisons.Disabled,
    };

    public static IEnumerable<string> Names => Functions.Keys;

    public static bool Suppresses(string function, SuppressArguments call) => Functions.TryGetValue(function, out var compare) && compare(call);
}
