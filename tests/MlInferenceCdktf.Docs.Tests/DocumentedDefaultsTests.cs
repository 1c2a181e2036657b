using System.Collections;
using System.Globalization;
using System.Reflection;
using MlInferenceCdktf.Docs.Tests.Generated;

namespace MlInferenceCdktf.Docs.Tests;

/// <summary>A documented default is the real one.</summary>
public sealed class DocumentedDefaultsTests
{
    private static readonly XmlDocs s_docs = XmlDocs.Of(typeof(InferenceOptions).Assembly);

    private static readonly object[] s_untouched =
    [
        InferenceServer.Vllm("a/b"),
        InferenceServer.Container("a/b:1", 8080),
        Endpoint.Https("a.example.com"),
        Endpoint.InsecureHttp(),
        NetworkSource.Create(),
        NetworkSource.Existing("a", ValueMap.Empty),
        NetworkSource.SharedVpc("acme-a", "a", ValueMap.Empty),
        ScalingSignal.Cpu(),
        ScalingSignal.QueueDepth(4),
        ScalingSignal.Prometheus("a", 4),
        ScalingSignal.InstanceMetric("a", 4),
        ScalingSignal.GroupMetric("a", "b", 4) with { PerReplica = null },
        new ScalingSchedule { Name = "a", Cron = "0 8 * * *", Duration = TimeSpan.FromHours(1), MinReplicas = 2 },
        new ScaleInControl(),
        new BootDisk(),
        new HealthOptions(),
        new ObservabilityOptions(),
        new TerraformSettings(),
        InferenceDefaults.V1,
    ];

    public static TheoryData<string> Properties =>
        [.. Documented().Select(entry => $"{entry.Owner.GetType().Name}.{entry.Property.Name}")];

    [Theory, MemberData(nameof(Properties))]
    public void The_comment_names_the_real_default(string name)
    {
        var (owner, property) = Documented().Single(e => string.Equals($"{e.Owner.GetType().Name}.{e.Property.Name}", name, StringComparison.Ordinal));
        var documented = s_docs.DefaultOf(property)!;

        Assert.StartsWith(Written(property.GetValue(owner)!)!, documented, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What the defaults of V1 stand behind: an option that is null until then.</summary>
    [Theory]
    [InlineData(typeof(InferenceOptions), nameof(InferenceOptions.Replicas), nameof(InferenceDefaults.Replicas))]
    [InlineData(typeof(InferenceOptions), nameof(InferenceOptions.RequestTimeout), nameof(InferenceDefaults.RequestTimeout))]
    [InlineData(typeof(InferenceOptions), nameof(InferenceOptions.ColdStart), nameof(InferenceDefaults.CpuColdStart), nameof(InferenceDefaults.GpuColdStart), nameof(InferenceDefaults.MultiGpuColdStart))]
    [InlineData(typeof(BootDisk), nameof(BootDisk.SizeGb), nameof(InferenceDefaults.CpuDiskSizeGb), nameof(InferenceDefaults.GpuDiskSizeGb))]
    [InlineData(typeof(BootDisk), nameof(BootDisk.Image), nameof(InferenceDefaults.ImageFamily), nameof(InferenceDefaults.ArmImageFamily))]
    [InlineData(typeof(CpuSignal), nameof(CpuSignal.Target), nameof(InferenceDefaults.CpuTarget))]
    [InlineData(typeof(RequestRateSignal), nameof(RequestRateSignal.Target), nameof(InferenceDefaults.RequestRateTarget))]
    public void The_comment_names_what_V1_decides(Type type, string option, params string[] defaults)
    {
        var documented = s_docs.DefaultOf(type.GetProperty(option)!)!;

        Assert.All(defaults, name => Assert.Contains(
            Written(typeof(InferenceDefaults).GetProperty(name)!.GetValue(InferenceDefaults.V1)!)!, documented, StringComparison.Ordinal));
    }

    private static IEnumerable<(object Owner, PropertyInfo Property)> Documented() =>
        from owner in s_untouched
        from property in OptionTypes.PropertiesOf(owner.GetType())
        where s_docs.DefaultOf(property) is not null && property.GetValue(owner) is { } value && Written(value) is not null
        select (owner, property);

    /// <summary>The value as comments write it; null for what they describe in words.</summary>
    private static string? Written(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        TimeSpan { TotalMinutes: var minutes } => string.Create(CultureInfo.InvariantCulture, $"{minutes} minutes"),
        Enum word => OptionTypes.WordsOf(word.GetType()).Single(w => string.Equals(w.Member, word.ToString(), StringComparison.Ordinal)).Word,
        string text => text.Replace("<", "&lt;", StringComparison.Ordinal),
        Replicas replicas => replicas.ToString(),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable => "none",
        _ => null,
    };
}
