using MlInferenceCdktf.Planning;
using MlInferenceCdktf.Scenarios;
using MlInferenceCdktf.Testing;

namespace MlInferenceCdktf.Tests.Composition;

/// <summary>The parts of the whole are constructs of their own.</summary>
public sealed class PartsTests
{
    [Fact]
    public void A_team_can_take_the_groups_and_leave_the_front_end()
    {
        var document = Synthesis.Of(app =>
        {
            var stack = new InferenceStack(app, "serving", new() { Project = "acme-ml-prod" });
            var plan = Planner.Plan(Services.Gpu, new("serving/chat", "chat", stack.Project));
            var identity = new InferenceIdentity(stack, "identity", plan.Identity, plan.Name);
            var network = new InferenceNetwork(stack, "network", plan.Network, identity);
            var health = new InferenceHealth(stack, "health", plan.Health);
            foreach (var pool in plan.Pools)
            {
                _ = new InferencePool(stack, pool.Region, plan, pool, new(identity, network.Subnetworks[pool.Region], health));
            }

            return stack;
        }).Document;

        document.ShouldHaveCount("google_compute_region_instance_group_manager", 2);
        document.ShouldHaveNo("google_compute_backend_service");
        document.ShouldHaveNo("google_compute_global_forwarding_rule");
    }

    [Fact]
    public void The_whole_is_made_of_the_parts()
    {
        Synthesis.Of(app =>
        {
            var stack = new InferenceStack(app, "serving", new() { Project = "acme-ml-prod" });
            var chat = new GlobalAutoscaledInference(stack, "chat", Services.Gpu);

            Assert.Equal(["europe-west4", "us-central1"], chat.Regions.Keys.Order());
            Assert.Equal("https://chat.example.com", chat.Url);
            Assert.NotNull(chat.Network.Network);
            Assert.NotNull(chat.Frontend.Addresses[0].RedirectRule);
            Assert.NotNull(chat.Observability.Dashboard);
            Assert.Null(chat.Observability.FailingRequests);
            Assert.Equal("chat-h26xe", chat.Plan.Name);
            return stack;
        });
    }
}
