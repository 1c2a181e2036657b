namespace MlInferenceCdktf.Planning.Tests.Loading;

/// <summary>A file over its base: dev and prod say only what is different.</summary>
public sealed class OverlayTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_overlay_says_only_what_is_different()
    {
        _folder.Write("common.yaml", Yaml.Valid.Replace("stack: chat-prod\n", "", StringComparison.Ordinal));
        var app = Load("""
            base: common.yaml
            stack: chat-dev
            services:
              chat:
                replicas: {max: 2}
            """);
        var prod = Yaml.LoadWhole(Yaml.Valid);
        Assert.Equal(
            prod with
            {
                Stack = "chat-dev",
                Services = new Dictionary<string, InferenceOptions>(StringComparer.Ordinal) { ["chat"] = prod.Services["chat"] with { Replicas = new(1, 2) } },
            },
            app);
    }

    [Fact]
    public void Lists_replace()
    {
        _folder.Write("common.yaml", Yaml.Valid);
        Assert.Equal(["europe-west4"], Load("{base: common.yaml, services: {chat: {regions: [europe-west4]}}}").Services["chat"].Regions);
    }

    [Fact]
    public void Null_takes_a_key_away()
    {
        _folder.Write("common.yaml", Yaml.Valid);
        var app = Load("{base: common.yaml, labels: {team: null}, terraform: ~, services: {chat: {coldStart: }}}");
        Assert.Equal((ValueMap.Empty, new TerraformSettings(), null), (app.Labels, app.Terraform, app.Services["chat"].ColdStart));
    }

    [Fact]
    public void Null_takes_a_service_away()
    {
        _folder.Write("common.yaml", Yaml.Valid);
        var app = Load("""
            base: common.yaml
            services:
              chat: ~
              search: {server: {kind: vllm, model: a/b}, machine: g2-standard-12, regions: [us-east1], endpoint: {kind: insecure-http}}
            """);
        Assert.Equal(["search"], app.Services.Keys, StringComparer.Ordinal);
    }

    [Fact]
    public void Null_cannot_take_a_required_key_away()
    {
        _folder.Write("common.yaml", Yaml.Valid);
        AssertFound("base: common.yaml\nstack: ~\n", """
            MLI3004 error    inference.yaml:2: stack: the key 'stack' is missing
                     fix: add stack, such as stack: chat-prod
            """);
    }

    [Fact]
    public void Another_kind_replaces_what_the_base_said_of_its_kind()
    {
        _folder.Write("common.yaml", Yaml.Valid);
        var app = Load("""
            base: common.yaml
            terraform: {backend: {kind: local}}
            services: {chat: {server: {kind: container, image: "a/b:1", port: 80}}}
            """);
        Assert.Equal((InferenceServer.Container("a/b:1", 80), StateBackend.Local()), (app.Services["chat"].Server, app.Terraform.Backend));
    }

    [Fact]
    public void The_same_kind_or_none_is_merged()
    {
        _folder.Write("common.yaml", Yaml.Valid);
        var app = Load("""
            base: common.yaml
            terraform: {backend: {prefix: other}}
            services: {chat: {server: {kind: vllm, port: 81}}}
            """);
        Assert.Equal(StateBackend.Gcs("acme-tfstate", "other"), app.Terraform.Backend);
        Assert.Equal(InferenceServer.Vllm("Qwen/Qwen3-8B") with { Port = 81 }, app.Services["chat"].Server);
    }

    [Fact]
    public void A_label_named_kind_is_a_label()
    {
        _folder.Write("common.yaml", Yaml.With("team: chat", "team: chat, kind: a"));
        Assert.Equal("kind=b, team=chat", Load("{base: common.yaml, labels: {kind: b}}").Labels.ToString());
    }

    [Fact]
    public void Bases_have_bases_in_other_folders()
    {
        _folder.Write("shared/common.yaml", Yaml.Valid);
        _folder.Write("shared/gold.json", """{"base": "common.yaml", "labels": {"tier": "gold"}}""");
        var app = Load("base: ../shared/gold.json\nlabels: {team: search}\n", "prod/inference.yaml");
        Assert.Equal("team=search, tier=gold", app.Labels.ToString());
    }

    [Fact]
    public void Errors_are_found_in_the_file_that_made_them()
    {
        _folder.Write("shared/common.yaml", Yaml.With("max: 10", "max: ten").Replace("team: chat", "team: chat, team: x", StringComparison.Ordinal));
        AssertFound("base: ../shared/common.yaml\njunk: 1\nservices: {chat: {labels: {a: 5}}}\n", """
            MLI3003 error    prod/inference.yaml:2: junk: 'junk' is not a key here
                     fix: remove it, or write one of base, labels, project, quota, services, stack, terraform
            MLI3005 error    prod/inference.yaml:3: services[chat].labels[a]: '5' is a number, not text
                     fix: put it in quotes: "5"
            MLI3002 error    shared/common.yaml:3: labels[team]: the key 'team' stands twice
                     fix: keep one of them
            MLI3005 error    shared/common.yaml:10: services[chat].replicas.max: 'ten' is text, not a whole number
                     fix: write a whole number, such as max: 10
            """, "prod/inference.yaml");
    }

    [Fact]
    public void A_missing_base_hides_no_other_error_and_makes_none()
    {
        AssertFound("project: acme-ml-prod\nbase: comon.yaml\njunk: 1\nservices: {}\nlabels: {team: ~}\n", """
            MLI3001 error    inference.yaml:2: base: 'comon.yaml': there is no such file
                     fix: check the name, and the folder it is looked for from
            MLI3003 error    inference.yaml:3: junk: 'junk' is not a key here
                     fix: remove it, or write one of base, labels, project, quota, services, stack, terraform
            """);
    }

    [Fact]
    public void A_broken_base_is_shown_where_it_is_broken()
    {
        _folder.Write("common.yaml", "labels: {a: b}\nlabels: [");
        AssertFound("base: common.yaml\n", """
            MLI3002 error    common.yaml:2: the text is not YAML: while parsing a node, did not find expected node content
                     fix: check indentation, colons, brackets and quotes at this line and the one before; put text with special characters in quotes
            """);
    }

    [Theory]
    [InlineData("base: inference.yaml", "'inference.yaml': the file is its own base, or its base's")]
    [InlineData("base: ./sub/../inference.yaml", "'./sub/../inference.yaml': the file is its own base, or its base's")]
    [InlineData("base: sub", "'sub': it is a folder")]
    [InlineData("base: /etc/common.yaml", "'/etc/common.yaml': the name is absolute, which means nothing on another machine")]
    [InlineData("base: \"a\\0b\"", "'a\\u0000b': no file's name holds NUL")]
    public void Refuses_a_base_that_is_none(string text, string message)
    {
        _folder.Write("sub/other.yaml", Yaml.Valid);
        _folder.Write("inference.yaml", text);
        var found = Assert.Single(_folder.Load("inference.yaml").Result.Diagnostics);
        Assert.Equal(("MLI3001", "base", message), (found.Id, found.Path, found.Message));
    }

    [Fact]
    public void Finds_a_circle_of_bases()
    {
        _folder.Write("a.yaml", "base: b.yaml");
        _folder.Write("b.yaml", "base: a.yaml");
        AssertFound("base: a.yaml\n", """
            MLI3001 error    b.yaml:1: base: 'a.yaml': the file is its own base, or its base's
                     fix: let every file have another base, and the last one none
            """);
    }

    [Fact]
    public void Refuses_endless_chains()
    {
        for (var i = 0; i < 20; i++)
        {
            _folder.Write($"{i}.yaml", $"base: {i + 1}.yaml");
        }

        var found = Assert.Single(_folder.Load("0.yaml").Result.Diagnostics);
        Assert.Equal(("MLI3001", "'16.yaml': more than 16 files are each other's bases"), (found.Id, found.Message));
    }

    private InferenceApp Load(string text, string name = "inference.yaml")
    {
        _folder.Write(name, text);
        return Yaml.Whole(_folder.Load(name).Result);
    }

    private void AssertFound(string text, string expected, string name = "inference.yaml")
    {
        _folder.Write(name, text);
        var (result, found) = _folder.Load(name);
        Assert.Equal(expected, found);
        Assert.Null(result.App);
    }
}
