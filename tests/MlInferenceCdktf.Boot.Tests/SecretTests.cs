using MlInferenceCdktf.Serving;

namespace MlInferenceCdktf.Boot.Tests;

/// <summary>Secrets on their way from Secret Manager to the server.</summary>
public sealed class SecretTests
{
    private const string Canary = "hf_canary0123456789";

    private static readonly Workload s_workload = Samples.Cpu with
    {
        Secrets = ValueMap.From([new("HF_TOKEN", "secrets/hf-token/versions/latest"), new("KEY", "projects/other/secrets/k/versions/3")]),
    };

    [ToolFact("curl")]
    public void Are_fetched_by_name_with_the_service_accounts_token()
    {
        using var google = Google();
        using var machine = new StubMachine(s_workload, google);

        var result = machine.Run("secrets.sh");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            [
                ("/computeMetadata/v1/instance/service-accounts/default/token", "Google", null),
                ("/computeMetadata/v1/project/project-id", "Google", null),
                ("/v1/projects/acme-ml-prod/secrets/hf-token/versions/latest:access", null, "Bearer " + LocalGoogle.Token),
                ("/v1/projects/other/secrets/k/versions/3:access", null, "Bearer " + LocalGoogle.Token),
            ],
            google.Requests.Select(request => (request.Path, request.Flavor, request.Authorization)));
        Assert.Equal(Canary, File.ReadAllText($"{machine.Root}/run/secrets/HF_TOKEN"));
        Assert.Equal("line\n'two' $x\n", File.ReadAllText($"{machine.Root}/run/secrets/KEY"));
    }

    [ToolFact("curl")]
    public void Are_in_no_argument_and_no_output_of_any_step()
    {
        using var google = Google();
        using var machine = new StubMachine(s_workload, google);

        var outputs = new[] { machine.Run("secrets.sh"), machine.Run("run.sh") }.Select(result => result.Output + result.Error);

        string[] seen = [.. machine.Calls().SelectMany(call => call), .. outputs];
        Assert.All(seen, text => Assert.False(
            text.Contains(Canary, StringComparison.Ordinal) || text.Contains(LocalGoogle.Token, StringComparison.Ordinal), $"A secret is in: {text}"));
    }

    [ToolFact("curl")]
    public void A_secret_that_is_refused_fails_the_start_and_is_named()
    {
        using var google = new LocalGoogle();
        using var machine = new StubMachine(s_workload, google);

        var result = machine.Run("secrets.sh");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("inference: FAILED to read projects/acme-ml-prod/secrets/hf-token/versions/latest", result.Error, StringComparison.Ordinal);
    }

    [ToolFact("curl")]
    public void A_reply_without_a_value_fails_the_start()
    {
        using var google = Google().Answer("/v1/projects/acme-ml-prod/secrets/hf-token/versions/latest:access", "{}");
        using var machine = new StubMachine(s_workload, google);

        Assert.NotEqual(0, machine.Run("secrets.sh").ExitCode);
    }

    [ToolTheory("bash")]
    [InlineData(null, "/entry point", "own")]
    [InlineData("/mine", "/mine")]
    [InlineData("")]
    public void The_servers_own_command_comes_behind_the_wrapper(string? entrypoint, params string[] own)
    {
        using var machine = new StubMachine(s_workload with { Entrypoint = entrypoint });
        machine.Answer("docker", """[[ $1 != image || $4 != *Entrypoint* ]] || printf '%s\n' '/entry point' own ''""");

        Assert.Equal(0, machine.Run("run.sh").ExitCode);

        var call = machine.Call("docker", "run");
        Assert.Equal("/bin/sh", call[Array.IndexOf(call, "--entrypoint") + 1]);
        Assert.Contains($"{machine.Root}/run/secrets:/run/secrets:ro", call);
        Assert.Equal(["--", s_workload.Image, "/run/with-secrets.sh", .. own, "--threads", "8"], call[Array.IndexOf(call, "--")..]);
    }

    [ToolFact("bash")]
    public void Without_arguments_the_images_own_are_kept()
    {
        using var machine = new StubMachine(s_workload with { Arguments = [] });
        machine.Answer("docker", """[[ $1 != image || $4 != *Cmd* ]] || printf '%s\n' serve --all ''""");

        Assert.Equal(0, machine.Run("run.sh").ExitCode);

        Assert.Equal(["/run/with-secrets.sh", "serve", "--all"], machine.Call("docker", "run")[^3..]);
    }

    [ToolFact("sh")]
    public void The_wrapper_makes_variables_and_becomes_the_server()
    {
        using var folder = new TemporaryFolder();
        folder.Write("secrets/HF_TOKEN", Canary + "\n");
        folder.Write("secrets/KEY", "a 'b' $(id) \"c\"\nd");
        var wrapper = folder.Write("with-secrets.sh", UserData.Of(s_workload)["/etc/inference/with-secrets.sh"].Replace("/run/secrets", $"{folder.Path}/secrets", StringComparison.Ordinal));

        var output = Tool.Output("sh", [wrapper, "sh", "-c", "printf '%s|%s|%s' \"$HF_TOKEN\" \"$KEY\" \"$1\"", "x", "an argument"]);

        Assert.Equal($"{Canary}|a 'b' $(id) \"c\"\nd|an argument", output);
    }

    [Fact]
    public void Without_secrets_nothing_of_them_is_on_the_machine() =>
        Assert.DoesNotContain(UserData.Of(Samples.Cpu).Files, file => file.Path.Contains("secret", StringComparison.Ordinal));

    private static LocalGoogle Google() => new LocalGoogle()
        .Secret("projects/acme-ml-prod/secrets/hf-token/versions/latest", Canary)
        .Secret("projects/other/secrets/k/versions/3", "line\n'two' $x\n");
}
