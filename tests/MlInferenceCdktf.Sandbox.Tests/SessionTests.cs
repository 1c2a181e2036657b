namespace MlInferenceCdktf.Sandbox.Tests;

public sealed partial class SessionTests
{
    private const string Network = """{"provider":{"google":[{"project":"acme"}]},"terraform":{"backend":{"gcs":{"bucket":"far-away"}},"required_providers":{"google":{"source":"google","version":"6.50.0"}}},"resource":{"google_compute_network":{"net":{"name":"net","auto_create_subnetworks":false}}}}""";

    [ToolFact("terraform")]
    public async Task A_gcs_backend_stays_local_and_the_users_folder_is_not_written_to()
    {
        using var folder = new TemporaryFolder();
        folder.Write("cdk.tf.json", Network);
        await using (var sandbox = await SandboxSession.StartAsync(folder.Path))
        {
            (await sandbox.ApplyAsync()).OrThrow();
        }

        Assert.Equal(["cdk.tf.json"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_missing_terraform_is_told_with_what_to_do()
    {
        var failed = await Assert.ThrowsAsync<SandboxException>(() => SandboxSession.StartWithJsonAsync(Network, new() { Terraform = "no-such-terraform" }));
        Assert.Contains("install it", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_terraform_that_is_too_old_is_told_with_its_version()
    {
        using var folder = new TemporaryFolder();
        var old = folder.Write("terraform", "#!/bin/sh\necho '{\"terraform_version\":\"1.2.9\"}'\n", executable: true);
        var failed = await Assert.ThrowsAsync<SandboxException>(() => SandboxSession.StartWithJsonAsync(Network, new() { Terraform = old }));
        Assert.Contains("1.2.9", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_folder_is_told()
    {
        using var folder = new TemporaryFolder();
        var failed = await Assert.ThrowsAsync<SandboxException>(() => SandboxSession.StartAsync(folder.Path));
        Assert.Contains("cdk.tf.json", failed.Message, StringComparison.Ordinal);
    }

    [ToolFact("terraform")]
    public async Task A_corrupt_state_is_told_with_its_name()
    {
        using var folder = new TemporaryFolder();
        var state = folder.Write("broken.tfstate", "{");
        var failed = await Assert.ThrowsAsync<SandboxException>(() => SandboxSession.StartWithJsonAsync(Network, new() { StateFile = state }));
        Assert.Contains("broken.tfstate", failed.Message, StringComparison.Ordinal);
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"\s+", System.Text.RegularExpressions.RegexOptions.None, 1000)]
    private static partial System.Text.RegularExpressions.Regex Words();

    [ToolFact("terraform")]
    public async Task A_misspelt_type_gets_terraforms_suggestion()
    {
        await using var sandbox = await SandboxSession.StartWithJsonAsync(Network.Replace("\"google_compute_network\"", "\"google_compute_netwrk\"", StringComparison.Ordinal));
        var result = await sandbox.ValidateAsync();
        Assert.True(!result.Succeeded, result.Output);
        Assert.True(!result.Error.Contains("Failed to load", StringComparison.Ordinal), result.Error);
        Assert.Contains("Did you mean \"google_compute_network\"", Words().Replace(result.Error + result.Output, " "), StringComparison.Ordinal);
    }
}
