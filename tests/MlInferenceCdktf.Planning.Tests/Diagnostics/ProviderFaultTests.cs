using MlInferenceCdktf.Diagnostics;
using static MlInferenceCdktf.Planning.Tests.Sample;

namespace MlInferenceCdktf.Planning.Tests.Diagnostics;

/// <summary>
/// Faults that the real google provider 6.50.0 met when it was recorded (the names are the recording's), as far as an option can
/// produce them: each is stopped here, many of them long before the provider or Google would.
/// </summary>
/// <remarks>
/// The other recorded faults cannot be written with any option:
/// <code>
/// unknown-argument, unknown-nested, unknown-type        arguments and types are the generated bindings' own
/// missing-required, missing-block, computed-set         the bindings have them as required, or not at all
/// wrong-type, timeout-string                            options are typed; files are bound strictly (MLI3005)
/// undeclared-reference, self-reference, cycle           user text is escaped, references come from constructs
/// enum-scheme, enum-balancing, enum-protocol            constants
/// enum-profile, enum-tls                                an enum; the least TLS version is a constant
/// enum-shape, enum-mode, enum-redirect, enum-direction  constants
/// enum-metric-type, preference-enum                     no option follows such metrics or sets a preference
/// enum-host-maintenance, spot-restart                   the machine decides; there are no Spot pools
/// enum-ip-version                                       a Boolean
/// range-timeout-over-interval                           probes' times are constants (Health/HealthTests)
/// range-capacity-scaler, range-priority                 constants
/// conflict-surge, zones-surge, recreate-surge           computed from the zones (Plan/PlanPropertyTests)
/// conflict-template-name, conflict-version-size         the emitters set one of the two
/// conflict-fw-tags, conflict-fw-both, conflict-certs    the emitters set one of the two
/// missing-hc-kind, missing-um-default, missing-rate     always set; a plan has a rate or a utilization (Plan/PlanPropertyTests)
/// g2-accelerator, two-boot-disks                        the machine brings its GPU; one disk
/// cidr-fw, port-spec                                    Google's ranges are constants, ports are numbers
/// sa-short                                              a short id is padded (Naming/NameLengthTests)
/// member-deleted, dash-not-json                         no option takes a member or a dashboard
/// schedule-cron, schedule-zero                          no schedules
/// bucket-name                                           the state's bucket belongs to the stack (MLI4005)
/// nat-ports-odd, route-rules-duplicate-priority         constants
/// armor-bad-cel, armor-ban-on-throttle                  no security policies
/// </code>
/// </remarks>
public class ProviderFaultTests
{
    private static readonly Dictionary<string, (InferenceOptions Options, string Id)> s_faults = new(StringComparer.Ordinal)
    {
        ["name-uppercase"] = (Cpu with { Name = "Chat" }, "MLI1001"),
        ["name-underscore"] = (Cpu with { Name = "chat_us" }, "MLI1001"),
        ["name-underscore (VMs)"] = (InUsCentral(r => r with { BaseInstanceName = "chat_us" }), "MLI1112"),
        ["name-long"] = (Cpu with { Name = Repeat('a', 63) }, "MLI1001"),
        ["name-template-uppercase"] = (Cpu with { Name = "C" }, "MLI1001"),
        ["name-dot"] = (Cpu with { Endpoint = Endpoint.Https("a.example.com") with { Address = "a.b" } }, "MLI1405"),
        ["range-initial-delay"] = (Cpu with { ColdStart = TimeSpan.FromSeconds(4000) }, "MLI1504"),
        ["range-port"] = (Cpu with { Health = new() { Port = 70000 } }, "MLI1202"),
        ["range-min-over-max"] = (Cpu with { Replicas = new(50, 10) }, "MLI1106"),
        ["range-min-negative"] = (Cpu with { Replicas = new(-1, 10) }, "MLI1106"),
        ["range-rate-zero"] = (Cpu with { Scaling = [ScalingSignal.RequestRate(0)] }, "MLI1503"),
        ["range-rate-zero (defaults)"] = (Gpu with { Scaling = [], Defaults = InferenceDefaults.V1 with { RequestsPerGpuReplica = 0 } }, "MLI1503"),
        ["range-sample-rate"] = (Cpu with { Observability = new() { AccessLogSampleRate = 2 } }, "MLI1601"),
        ["range-lb-target"] = (Cpu with { Scaling = [ScalingSignal.RequestRate(8, 1.5)] }, "MLI1502"),
        ["range-lb-target (defaults)"] = (Gpu with { Defaults = InferenceDefaults.V1 with { RequestRateTarget = 1.5 } }, "MLI1502"),
        ["range-time-window"] = (Cpu with { ColdStart = TimeSpan.FromSeconds(100000) }, "MLI1504"),
        ["missing-px-certs"] = (Cpu with { Endpoint = Endpoint.Https() }, "MLI1401"),
        ["cidr-host-bits"] = (InUsCentral(r => r with { SubnetRange = "10.0.0.1/20" }), "MLI1303"),
        ["port-range-fr"] = (Cpu with { Endpoint = Endpoint.Https("a.example.com") with { Port = 70000 } }, "MLI1202"),
        ["sa-long"] = (Cpu with { Name = Repeat('a', 31) }, "MLI1001"),
        ["domains-wildcard"] = (Cpu with { Endpoint = Endpoint.Https("*.example.com") }, "MLI1402"),
        ["domains-many"] = (Cpu with { Endpoint = Endpoint.Https([.. Enumerable.Range(0, 101).Select(i => FormattableString.Invariant($"d{i}.example.com"))]) }, "MLI1401"),
        ["label-long"] = (Cpu with { Labels = Map((Repeat('a', 64), "x")) }, "MLI1002"),
        ["metadata-big"] = (Cpu with { Server = Cpu.Server with { Arguments = [Repeat('x', 270000)] } }, "MLI1206"),
    };

    public static TheoryData<string> Names { get; } = [.. s_faults.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Stops_what_the_provider_or_Google_would_reject_later(string name)
    {
        var (options, id) = s_faults[name];
        var result = Check(options);

        Assert.Null(result.Plan);
        Assert.Contains(result.Diagnostics, d => string.Equals(d.Id, id, StringComparison.Ordinal) && d.Severity is DiagnosticSeverity.Error);
    }

    private static InferenceOptions InUsCentral(Func<InferenceRegion, InferenceRegion> change) => Cpu with { Regions = [change("us-central1")] };
}
