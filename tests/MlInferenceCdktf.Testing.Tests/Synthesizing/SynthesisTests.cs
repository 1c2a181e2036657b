using HashiCorp.Cdktf;

namespace MlInferenceCdktf.Testing.Tests.Synthesizing;

public sealed class SynthesisTests
{
    [Fact]
    public void Gives_each_stack_by_its_id()
    {
        var app = Synthesis.Of(app =>
        {
            Network(new TerraformStack(app, "blue"), "chat-blue");
            Network(new TerraformStack(app, "green"), "chat-green");
        });

        app.Stacks["blue"].Single("google_compute_network").ShouldHave("""{ "name": "chat-blue" }""");
        app.Stacks["green"].Single("google_compute_network").ShouldHave("""{ "name": "chat-green" }""");
    }

    [Fact]
    public void The_document_is_that_of_the_returned_stack()
    {
        var app = Synthesis.Of(app =>
        {
            _ = new TerraformStack(app, "other");
            return Network(new TerraformStack(app, "main"), "chat");
        });

        Assert.Equal(["google_compute_network.net"], app.Document.Addresses);
    }

    [Fact]
    public void The_document_of_several_stacks_says_which_there_are()
    {
        var app = Synthesis.Of(app =>
        {
            _ = new TerraformStack(app, "blue");
            _ = new TerraformStack(app, "green");
        });

        Assert.Contains("blue, green", Failing.Message(() => _ = app.Document), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_runs_give_the_same_text_without_a_path_of_this_machine()
    {
        var first = Synthesis.Of(app => Network(new TerraformStack(app, "chat"), "chat")).Document.ToCanonicalJson();
        var second = Synthesis.Of(app => Network(new TerraformStack(app, "chat"), "chat")).Document.ToCanonicalJson();

        Assert.Equal(first, second);
        Assert.Contains("\"path\": \"terraform.chat.tfstate\"", first, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.TrimEndingDirectorySeparator(Environment.CurrentDirectory), first, StringComparison.Ordinal);
        Assert.DoesNotContain("\"//\"", first, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_on_constructs_are_kept()
    {
        var app = Synthesis.Of(app =>
        {
            var stack = new TerraformStack(app, "chat");
            Annotations.Of(stack).AddWarning("no certificate");
            return stack;
        });

        Assert.Equal([new StackAnnotation("chat", "chat", "@cdktf/warn", "no certificate")], app.Annotations);
    }

    [Fact]
    public void Context_values_reach_the_app()
    {
        object? seen = null;
        Synthesis.Of(
            app => { seen = app.Node.TryGetContext("colour"); },
            new Dictionary<string, object> { ["colour"] = "blue" });

        Assert.Equal("blue", seen);
    }

    [Fact]
    public void Nothing_is_left_on_disk()
    {
        var folder = "";
        Synthesis.Of(app => { folder = app.Outdir; });

        Assert.NotEqual("", folder);
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public void Runs_on_many_threads_do_not_meet_in_the_kernel()
    {
        var names = Enumerable.Range(0, 8).Select(i => $"chat-{i}").ToArray();

        var seen = names.AsParallel().AsOrdered().WithDegreeOfParallelism(8)
            .Select(name => Synthesis.Of(app => Network(new TerraformStack(app, "chat"), name)))
            .Select(app => app.Document.Single("google_compute_network").Body["name"]!.GetValue<string>());

        Assert.Equal(names, seen.ToArray());
    }

    private static TerraformStack Network(TerraformStack stack, string name)
    {
        var network = new TerraformResource(stack, "net", new TerraformResourceConfig { TerraformResourceType = "google_compute_network" });
        network.AddOverride("name", name);
        return stack;
    }
}
