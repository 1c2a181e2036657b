using HashiCorp.Cdktf;
using HashiCorp.Cdktf.Providers.Google.StorageBucket;
using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Scenarios;
using MlInferenceCdktf.Testing;

namespace MlInferenceCdktf.Tests.Composition;

/// <summary>What a stack's author does with the construct.</summary>
public sealed class CompositionTests
{
    private static readonly InferenceStackOptions s_stack = new() { Project = "acme-ml-prod" };

    [Fact]
    public void Two_services_in_one_stack_share_no_name_and_no_address()
    {
        var document = Synthesis.Of(app =>
        {
            var stack = new InferenceStack(app, "serving", s_stack);
            _ = new GlobalAutoscaledInference(stack, "chat", Services.Gpu);
            _ = new GlobalAutoscaledInference(stack, "chat-2", Services.Gpu);
            return stack;
        }).Document;

        var alone = Synthesized.Of(Services.Gpu);
        Assert.Equal(2 * alone.Resources().Count, document.Resources().Count);
        AssertNamesAreUnique(document);
    }

    [Fact]
    public void Two_stacks_in_one_project_share_no_name()
    {
        var app = Synthesis.Of(app =>
        {
            _ = new GlobalAutoscaledInference(new InferenceStack(app, "blue", s_stack), "chat", Services.Gpu);
            _ = new GlobalAutoscaledInference(new InferenceStack(app, "green", s_stack), "chat", Services.Gpu);
        });

        var names = app.Stacks.Values.SelectMany(Names).ToArray();
        Assert.Equal(names.Length, names.Distinct().Count());
    }

    [Fact]
    public void A_second_service_of_the_same_name_is_refused_before_the_tree_is_touched()
    {
        Synthesis.Of(app =>
        {
            var stack = new InferenceStack(app, "serving", s_stack);
            _ = new GlobalAutoscaledInference(stack, "chat", Services.Gpu with { Name = "llm" });

            var refused = Assert.Throws<InferenceOptionsException>(
                () => new GlobalAutoscaledInference(stack, "embed", Services.Cpu with { Name = "llm" }));

            Assert.Equal("MLI4001", Assert.Single(refused.Diagnostics).Id);
            Assert.Null(stack.Node.TryFindChild("embed"));
            return stack;
        });
    }

    [Fact]
    public void Options_with_errors_leave_nothing_in_the_tree_and_their_name_free()
    {
        Synthesis.Of(app =>
        {
            var stack = new InferenceStack(app, "serving", s_stack);
            Assert.Throws<InferenceOptionsException>(
                () => new GlobalAutoscaledInference(stack, "chat", Services.Gpu with { Replicas = new(5, 1), ColdStart = TimeSpan.Zero }));
            Assert.Null(stack.Node.TryFindChild("chat"));

            _ = new GlobalAutoscaledInference(stack, "chat", Services.Gpu);
            return stack;
        });
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("1st")]
    [InlineData("é")]
    [InlineData("..")]
    [InlineData("chat/x")]
    [InlineData("chat\n")]
    [InlineData("")]
    public void Ids_that_CDKTF_would_alter_are_refused(string id)
    {
        Synthesis.Of(app =>
        {
            var stack = new InferenceStack(app, "serving", s_stack);
            var service = Assert.Throws<InferenceOptionsException>(() => new GlobalAutoscaledInference(stack, id, Services.Gpu));
            Assert.Equal("MLI4003", Assert.Single(service.Diagnostics).Id);
            var inner = Assert.Throws<InferenceOptionsException>(() => new InferenceStack(app, id, s_stack));
            Assert.Equal("MLI4003", Assert.Single(inner.Diagnostics).Id);
            return stack;
        });
    }

    [Fact]
    public void A_stack_reports_all_that_is_wrong_with_it_at_once()
    {
        Synthesis.Of(app =>
        {
            var refused = Assert.Throws<InferenceOptionsException>(() => new InferenceStack(app, "serving", new()
            {
                Project = "Acme",
                DefaultLabels = new Dictionary<string, string> { ["Team"] = "ml" },
                Terraform = new() { RequiredVersion = "newest", Backend = StateBackend.Gcs("gs://x") },
            }));
            Assert.Equal(["MLI1002", "MLI4002", "MLI4005", "MLI4006"], refused.Diagnostics.Select(d => d.Id).Order());
            _ = new InferenceStack(app, "serving", s_stack);
        });
    }

    [Fact]
    public void Warnings_reach_cdktf_unless_they_are_acknowledged()
    {
        var shown = Warnings(Services.Gpu);
        var acknowledged = Warnings(Services.Gpu with { Acknowledge = [new("MLI2002", "a load test is planned")] });

        Assert.Contains(shown, w => w.StartsWith("MLI2002", StringComparison.Ordinal));
        Assert.DoesNotContain(acknowledged, w => w.StartsWith("MLI2002", StringComparison.Ordinal));

        static IEnumerable<string> Warnings(InferenceOptions options) =>
            Synthesis.Of(app => InferenceStackBuilder.Add(app, Services.Alone(options)).Stack).Annotations.Select(a => a.Message);
    }

    [Fact]
    public void Replicas_may_read_the_buckets_they_are_granted_and_no_others()
    {
        var document = Synthesis.Of(app =>
        {
            var stack = new InferenceStack(app, "serving", s_stack);
            var chat = new GlobalAutoscaledInference(stack, "chat", Services.Gpu);
            chat.GrantModelRead(new StorageBucket(stack, "weights", new StorageBucketConfig { Name = "acme-weights", Location = "US" }));
            chat.GrantModelRead("acme-other-weights");
            Assert.Throws<InferenceOptionsException>(() => chat.GrantModelRead("${TfToken[TOKEN.1]}"));
            return stack;
        }).Document;

        var grants = document.Resources("google_storage_bucket_iam_member");
        Assert.Equal(2, grants.Count);
        Assert.All(grants, grant => grant.ShouldHave("""{ "role": "roles/storage.objectViewer" }"""));
        Assert.Empty(document.Resources("google_storage_bucket_iam_binding"));
        Assert.DoesNotContain(document.Resources("google_project_iam_member"), m => m.Body["role"]!.ToString().Contains("storage", StringComparison.Ordinal));
    }

    [Fact]
    public void A_resource_can_be_changed_by_hand_where_no_option_reaches()
    {
        var document = Synthesis.Of(app =>
        {
            var stack = new InferenceStack(app, "serving", s_stack);
            var chat = new GlobalAutoscaledInference(stack, "chat", Services.Gpu);
            chat.Regions["us-central1"].InstanceGroupManager.AddOverride("list_managed_instances_results", "PAGINATED");
            chat.Backend.BackendService.SessionAffinity = "CLIENT_IP";
            return stack;
        }).Document;

        var changed = document.Resources("google_compute_region_instance_group_manager")
            .Single(g => g.Body["region"]!.ToString() == "us-central1");
        changed.ShouldHave("""{ "list_managed_instances_results": "PAGINATED" }""");
        document.Single("google_compute_backend_service").ShouldHave("""{ "session_affinity": "CLIENT_IP" }""");
    }

    [Fact]
    public void A_library_exports_no_outputs_until_it_is_asked_to()
    {
        var silent = Synthesis.Of(app =>
        {
            var stack = new InferenceStack(app, "serving", s_stack);
            _ = new GlobalAutoscaledInference(stack, "chat", Services.Gpu);
            return stack;
        }).Document;

        Assert.Empty(silent.Outputs);
        Assert.Equal(["output.chat_address", "output.chat_instance_groups", "output.chat_url"],
            Synthesized.Of(Services.Gpu).Outputs.Select(o => o.Address));
    }

    [Fact]
    public void A_foreign_stack_can_hold_a_service()
    {
        var document = Synthesis.Of(app =>
        {
            var stack = new TerraformStack(app, "foreign");
            _ = new HashiCorp.Cdktf.Providers.Google.Provider.GoogleProvider(stack, "google", new HashiCorp.Cdktf.Providers.Google.Provider.GoogleProviderConfig { Project = "acme" });
            _ = new GlobalAutoscaledInference(stack, "chat", Services.Gpu);
            return stack;
        }).Document;

        document.ShouldHaveCount("google_compute_region_instance_group_manager", 2);
    }

    private static void AssertNamesAreUnique(TerraformDocument document)
    {
        var names = Names(document).ToArray();
        Assert.Equal(names.Length, names.Distinct().Count());
    }

    /// <summary>Names by type, and those that Google keeps apart by region beside it; an autoscaler has its group's.</summary>
    private static IEnumerable<(string Type, string Name)> Names(TerraformDocument document) =>
        from resource in document.Resources()
        let name = resource.Body["name"] ?? resource.Body["name_prefix"] ?? resource.Body["account_id"]
        where name is not null
        select (resource.Type, name.ToString());
}
