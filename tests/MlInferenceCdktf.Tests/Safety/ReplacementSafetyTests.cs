using System.Reflection;
using MlInferenceCdktf.Review.Replacement;
using MlInferenceCdktf.Scenarios;

namespace MlInferenceCdktf.Tests.Safety;

/// <summary>
/// No edit of the options gives a plan that fails half way or takes the address away, by the provider's own facts on what
/// replaces what (hashicorp/google 6.50.0).
/// </summary>
public sealed class ReplacementSafetyTests
{
    // A bit that no change gives up.
    private const Losses Never = (Losses)int.MinValue;

    public static TheoryData<int, string> Mutated => Indexed(_ => true);

    public static TheoryData<int, string> GivingUp => Indexed(m => m.GivesUp.HasFlag(Losses.Address));

    public static TheoryData<string> ScenarioNames => [.. ScenarioCatalogue.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Mutated))]
    public void A_change_of_an_option_applies_without_conflict_and_keeps_the_address(int index, string what)
    {
        var mutation = Mutations.All[index];
        var report = Replaced.Between(Synthesized.Of(mutation.Before), Synthesized.Of(mutation.After));
        var violations = report.Violations.Where(v => !mutation.GivesUp.HasFlag(LossOf(v.Kind))).ToArray();

        Assert.True(violations.Length == 0, $"{what} would fail or interrupt:\n{string.Join('\n', violations.Select(v => v.ToString()))}\n\n{report}");
    }

    [Theory]
    [MemberData(nameof(GivingUp))]
    public void A_change_documented_as_giving_up_the_address_really_does(int index, string what)
    {
        var mutation = Mutations.All[index];
        var before = Synthesized.Of(mutation.Before);
        var after = Synthesized.Of(mutation.After);
        Assert.True(IpAddresses(before).Except(IpAddresses(after)).Any(), $"{what} keeps every address; take it off the documented exceptions");

        static IEnumerable<string> IpAddresses(Testing.TerraformDocument document) => document.Resources("google_compute_global_address")
            .Concat(document.DataSources).Select(a => a.Body["name"]!.ToString());
    }

    [Theory]
    [MemberData(nameof(ScenarioNames))]
    public void Labels_regions_and_their_order_change_safely_in_every_scenario(string name)
    {
        var app = ScenarioCatalogue.All.Single(s => s.Name == name).App;
        var before = Synthesized.Of(app);

        AssertSafe(before, Edit(app, o => o with { Labels = o.Labels.With([new("edited", "yes")]) }), $"a label in {name}");
        AssertSafe(before, Edit(app, o => o with { Regions = o.Regions.Reverse().ToValueList() }), $"another order of regions in {name}");
        if (app.Services.Values.All(o => o.Network is CreatedNetwork))
        {
            var more = Edit(app, o => o with { Regions = [.. o.Regions.Where(r => r.Name != "us-east4"), new("us-east4")] });
            AssertSafe(before, more, $"one more region in {name}");
            AssertSafe(Synthesized.Of(more), app, $"one region fewer in {name}");
        }
    }

    [Theory]
    [InlineData("asia-southeast1")]
    [InlineData("us-east4")]
    public void Another_region_touches_no_resource_of_the_others(string added)
    {
        var before = Synthesized.Of(Services.Gpu);
        var after = Synthesized.Of(Services.Gpu with { Regions = [added, .. Services.Gpu.Regions] });

        var touched = Replaced.Between(before, after).Changes
            .Where(c => c.Action is not PlannedAction.NoChange && !c.Address.Contains(added, StringComparison.Ordinal));

        Assert.All(touched, change => Assert.True(
            change is { Action: PlannedAction.Update, Type: "google_compute_backend_service" or "google_monitoring_dashboard" },
            $"{added} was added, and {change} happens elsewhere"));
        Assert.Superset(before.Addresses.ToHashSet(), after.Addresses.ToHashSet());
    }

    [Fact]
    public void Labels_that_only_the_provider_knows_replace_templates_and_nothing_else()
    {
        Assert.Equal("a", Assert.Single(WithDefaultLabels("a").Providers).Body["default_labels"]!["cost-center"]!.ToString());

        var report = Replaced.Between(WithDefaultLabels("a"), WithDefaultLabels("b"));

        Assert.Empty(report.Violations);
        Assert.Equal(["google_compute_instance_template"], report.Changes.Where(c => c.Action is PlannedAction.Replace).Select(c => c.Type).Distinct());

        static Testing.TerraformDocument WithDefaultLabels(string value) => Testing.Synthesis.Of(app =>
        {
            var stack = new InferenceStack(app, "serving", new()
            {
                Project = "acme-ml-prod",
                DefaultLabels = new Dictionary<string, string> { ["cost-center"] = value },
            });
            _ = new GlobalAutoscaledInference(stack, "chat", Services.Gpu);
            return stack;
        }).Document;
    }

    [Fact]
    public void A_renamed_construct_with_a_stated_name_keeps_every_name()
    {
        var before = Synthesized.Of(Services.Alone(Services.Gpu with { Name = "llm" }, "chat"));
        var after = Synthesized.Of(Services.Alone(Services.Gpu with { Name = "llm" }, "talk"));

        Assert.Equal(Names(before), Names(after));

        static IEnumerable<string> Names(Testing.TerraformDocument document) => document.Resources()
            .Select(r => $"{r.Type} {r.Body["name"] ?? r.Body["name_prefix"] ?? r.Body["account_id"]}").Order();
    }

    [Fact]
    public void Every_resource_that_can_be_replaced_is_made_before_its_predecessor_goes() => Assert.All(
        ScenarioCatalogue.All.SelectMany(s => Synthesized.Of(s).Resources()).Where(r => !r.Type.StartsWith("google_monitoring_", StringComparison.Ordinal)),
        resource => Assert.Equal("true", resource.Body["lifecycle"]?["create_before_destroy"]?.ToString()));

    [Fact]
    public void No_name_holds_a_token() => Assert.All(
        ScenarioCatalogue.All.SelectMany(s => Synthesized.Of(s).Resources()),
        resource => Assert.DoesNotContain("${", $"{resource.Body["name"]}{resource.Body["name_prefix"]}{resource.Body["account_id"]}", StringComparison.Ordinal));

    [Fact]
    public void Every_option_has_a_mutation()
    {
        var mutated = Mutations.All.Select(m => m.Option).ToHashSet();
        var options = OptionRecords().SelectMany(type => type
            .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(p => p.SetMethod is not null)
            .Select(p => $"{type.Name}.{p.Name}"));
        // A region's name is its identity: another name is another region, which InferenceOptions.Regions mutates.
        Assert.Empty(options.Except(mutated).Except(["InferenceRegion.Name"]));
    }

    private static Losses LossOf(ViolationKind kind) => kind switch
    {
        ViolationKind.GlobalAddressLost or ViolationKind.ListenerLost => Losses.Address,
        ViolationKind.CertificateLost => Losses.Certificates,
        _ => Never,
    };

    private static IEnumerable<Type> OptionRecords() =>
    [
        typeof(InferenceOptions), typeof(InferenceRegion), typeof(AttachedGpus), typeof(InferenceServer), typeof(VllmServer), typeof(ContainerServer),
        typeof(SglangServer), typeof(TgiServer), typeof(LlamaCppServer), typeof(OllamaServer), typeof(TritonServer), typeof(TensorFlowServer),
        typeof(TorchServeServer), typeof(VmImageServer), typeof(BucketWeights), typeof(BootOptions),
        typeof(Endpoint), typeof(HttpsEndpoint), typeof(InsecureHttpEndpoint), typeof(CreatedNetwork), typeof(BroughtNetwork),
        typeof(ExistingNetwork), typeof(SharedVpcNetwork), typeof(CpuSignal), typeof(RequestRateSignal), typeof(BootDisk),
        typeof(HealthOptions), typeof(ObservabilityOptions),
    ];

    private static void AssertSafe(Testing.TerraformDocument before, InferenceApp after, string what)
    {
        var report = Replaced.Between(before, Synthesized.Of(after));
        Assert.True(report.Violations.Count == 0, $"{what}:\n{report}");
    }

    private static InferenceApp Edit(InferenceApp app, Func<InferenceOptions, InferenceOptions> edit) => app with
    {
        Services = ServiceMap.From(app.Services.Select(s => KeyValuePair.Create(s.Key, edit(s.Value)))),
    };

    private static TheoryData<int, string> Indexed(Func<Mutation, bool> chosen)
    {
        var data = new TheoryData<int, string>();
        foreach (var (index, mutation) in Mutations.All.Index().Where(m => chosen(m.Item)))
        {
            data.Add(index, mutation.ToString());
        }

        return data;
    }
}
