using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Applying;
using MlInferenceCdktf.Sandbox.Cloud;
using MlInferenceCdktf.Sandbox.Protocol;

namespace MlInferenceCdktf.Sandbox.Tests;

/// <summary>Each fault of the surroundings is one clear error, and nothing is left behind.</summary>
public sealed class BadInputTests : IDisposable
{
    private static readonly string Stack = Stacks.Of(""" "resource":{"google_compute_network":{"net":{"name":"net","auto_create_subnetworks":false}}} """);

    private readonly TemporaryFolder _folder = new();

    private string Temporary => Path.Combine(_folder.Path, "tmp");

    [Fact]
    public async Task A_folder_that_does_not_exist_is_named() =>
        await FailsAsync(() => SandboxSession.StartAsync(Path.Combine(_folder.Path, "nowhere"), Options()), "There is no folder", "nowhere");

    [Fact]
    public async Task A_folder_with_only_modules_is_told_from_a_stack()
    {
        _folder.Write("modules/net/main.tf", "");
        await FailsAsync(() => SandboxSession.StartAsync(_folder.Path, Options()), "Modules alone cannot be planned", "modules");
    }

    [Theory]
    [InlineData("{", "no JSON")]
    [InlineData("[]", "no JSON object")]
    [InlineData("""{"resource":{},"resource":{}}""", "no JSON")]
    public async Task A_broken_stack_is_told_with_its_file(string json, string words) =>
        await FailsAsync(() => SandboxSession.StartWithJsonAsync(json, Options()), "cdk.tf.json", words);

    [Theory]
    [InlineData("exit 0", "is no terraform")]
    [InlineData("echo '{}'", "is no terraform")]
    [InlineData("echo 'panic: runtime error' >&2; exit 11", "exit code 11")]
    [InlineData("kill -SEGV $$", "exit code 139")]
    public async Task A_terraform_that_is_none_or_crashes_is_told_with_its_words(string script, string words)
    {
        var terraform = _folder.Write("terraform", $"#!/bin/sh\n{script}\n", executable: true);
        await FailsAsync(() => SandboxSession.StartWithJsonAsync(Stack, Options() with { Terraform = terraform }), terraform, words);
    }

    [ToolFact("terraform")]
    public async Task A_terraform_that_crashes_later_is_told_too()
    {
        var terraform = _folder.Write("terraform", "#!/bin/sh\n[ \"$1\" = plan ] && exit 137\nexec terraform \"$@\"\n", executable: true);
        await using var sandbox = await SandboxSession.StartWithJsonAsync(Stack, Options() with { Terraform = terraform });
        var failed = await Assert.ThrowsAsync<SandboxException>(() => sandbox.PlanAsync());
        Assert.Contains("terraform plan broke off with exit code 137", failed.Message, StringComparison.Ordinal);
    }

    [ToolTheory("terraform")]
    [InlineData("""{"version":4,"resources":"none"}""", "cannot be read")]
    [InlineData("""{"version":"4"}""", "cannot be read")]
    [InlineData("null", "no format version")]
    [InlineData("{}", "no format version")]
    [InlineData("", "it is empty")]
    [InlineData("{", "it is no JSON")]
    [InlineData("""{"format_version":"1.2","resource_changes":[]}""", "it is a plan")]
    [InlineData("""{"format_version":"1.0","values":{}}""", "'terraform show -json' prints")]
    [InlineData("""{"version":4,"resources":[{"mode":"managed"}]}""", "has no type, name")]
    [InlineData("""{"version":5,"resources":[]}""", "format 5")]
    [InlineData("""{"version":4,"resources":[{"mode":"managed","type":"google_compute_network","name":"net","instances":[{"schema_version":9,"attributes":{}}]}]}""", "google_compute_network.net has schema version 9")]
    [InlineData("""{"version":4,"resources":[{"mode":"managed","type":"google_compute_from_the_future","name":"x","instances":[{"schema_version":0,"attributes":{}}]}]}""", "no such type")]
    public async Task A_state_that_cannot_be_planned_from_is_told_with_its_file(string state, string words)
    {
        var file = _folder.Write("theirs.tfstate", state);
        await FailsAsync(() => SandboxSession.StartWithJsonAsync(Stack, Options() with { StateFile = file }), "theirs.tfstate", words);
    }

    [ToolFact("terraform")]
    public async Task A_folder_instead_of_a_state_is_told_as_one() =>
        await FailsAsync(() => SandboxSession.StartWithJsonAsync(Stack, Options() with { StateFile = _folder.Path }), "it is a folder");

    [Fact]
    public async Task A_temporary_folder_that_cannot_be_written_to_is_named()
    {
        var file = _folder.Write("file", "");
        var failed = await Assert.ThrowsAsync<SandboxException>(() => SandboxSession.StartWithJsonAsync(Stack, new() { TemporaryFolder = file }));
        Assert.Contains("TMPDIR", failed.Message, StringComparison.Ordinal);
    }

    [ToolFact("terraform")]
    public async Task A_temporary_folder_too_long_for_a_socket_works()
    {
        var far = Directory.CreateDirectory(Path.Combine(_folder.Path, new string('a', 90), new string('b', 90))).FullName;
        await using (var sandbox = await SandboxSession.StartWithJsonAsync(Stack, new() { TemporaryFolder = far }))
        {
            (await sandbox.ApplyAsync()).OrThrow();
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(far));
    }

    [Fact]
    public async Task A_socket_in_use_is_told_and_its_owner_is_left_alone()
    {
        var socket = Path.Combine(_folder.Path, "s");
        var service = new ProviderService(LoadedTypes.NamedIn([]), new ResourceApplier(new SimulatedProject("acme")));
        await using var first = await ProviderHost.StartAsync(service, socket);
        var failed = await Assert.ThrowsAsync<SandboxException>(() => ProviderHost.StartAsync(service, socket));
        Assert.Contains(socket, failed.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(socket));
    }

    [ToolFact("terraform")]
    public async Task A_fault_of_the_simulation_is_told_as_one_and_the_session_goes_on()
    {
        await using var sandbox = await SandboxSession.StartWithJsonAsync(Stack, Options() with { Project = new BrokenProject() });
        var failed = await Assert.ThrowsAsync<SandboxException>(() => sandbox.ApplyAsync());
        Assert.Contains("a fault of the sandbox", failed.Message, StringComparison.Ordinal);
        Assert.Contains("ran out of luck", failed.Message, StringComparison.Ordinal);
        Assert.NotEmpty((await sandbox.PlanAsync()).Changes);
    }

    [Fact]
    public async Task A_cancelled_start_kills_terraform_and_leaves_no_folder()
    {
        var mark = Path.Combine(_folder.Path, "pid");
        var terraform = _folder.Write("terraform", $"#!/bin/sh\necho $$ > {mark}\nexec sleep 60\n", executable: true);
        using var cancellation = new CancellationTokenSource();
        var start = SandboxSession.StartWithJsonAsync(Stack, Options() with { Terraform = terraform }, cancellation.Token);
        while (!File.Exists(mark) || (await File.ReadAllTextAsync(mark)).Length == 0)
        {
            await Task.Delay(10);
        }

        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => start);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Temporary));
        Assert.False(Directory.Exists($"/proc/{(await File.ReadAllTextAsync(mark)).Trim()}"));
    }

    public void Dispose() => _folder.Dispose();

    private SandboxOptions Options()
    {
        Directory.CreateDirectory(Temporary);
        return new() { TemporaryFolder = Temporary };
    }

    private async Task FailsAsync(Func<Task<SandboxSession>> start, params string[] words)
    {
        var failed = await Assert.ThrowsAsync<SandboxException>(start);
        Assert.All(words, word => Assert.Contains(word, failed.Message, StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Temporary));
    }

    private sealed class BrokenProject : ISimulatedProject
    {
        public CloudAnswer Create(string type, JsonObject planned) => throw new InvalidOperationException("ran out of luck");

        public CloudAnswer Read(string type, string id) => new(null, null);

        public CloudAnswer Update(string type, string id, JsonObject planned) => new(null, null);

        public CloudAnswer Delete(string type, string id) => new(null, null);

        public CloudAnswer Lookup(string dataSource, JsonObject arguments) => new(arguments, null);

        public void Seed(string type, JsonObject attributes)
        {
        }
    }
}
