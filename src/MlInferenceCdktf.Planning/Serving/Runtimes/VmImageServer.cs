using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf;

/// <summary>
/// A VM image (<c>disk.image</c>) that serves by itself, or by a startup script: no Container-Optimized OS, no container, no driver but its own.
/// </summary>
public sealed record VmImageServer : InferenceServer
{
    /// <summary>What is known of any VM image: nothing but what is stated.</summary>
    public static RuntimeFacts Facts { get; } = new()
    {
        Kind = "vm-image",
        Name = "VM image",
        Status = RuntimeStatus.Active,
        KeepAlive = "the server's own matter",
        Sources = ["https://docs.cloud.google.com/compute/docs/instances/startup-scripts/linux"],
        AsOf = new(2026, 11, 23),
    };

    /// <summary>The port the VM serves on; 1 to 65535, not 22. Its own firewall is the image's matter.</summary>
    public required int Port { get; init; }

    /// <summary>The path that answers 200 when the VM can serve.</summary>
    /// <value>The default is /health.</value>
    public string HealthPath { get; init; } = "/health";

    /// <summary>
    /// What Google's guest agent runs as root on every boot. Not for secrets: it stands in the Terraform state and in the VM's metadata.
    /// </summary>
    /// <value>The default is that the image starts its server by itself.</value>
    public string? StartupScript { get; init; }

    internal override RuntimeFacts Known => Facts;

    internal override IEnumerable<(string Path, string Text)> Texts => [("server.healthPath", HealthPath)];

    internal override ServerNeeds Needs(ServerSetting setting) => new()
    {
        Facts = Facts,
        Image = null,
        Port = Port,
        ReadinessPath = HealthPath,
        LivenessPath = HealthPath,
        StartupScript = StartupScript,
    };

    internal override void Check(DiagnosticBag bag)
    {
        Refuse(bag, Arguments.Count > 0, "arguments");
        Refuse(bag, Environment.Count > 0, "environment");
        Refuse(bag, Secrets.Count > 0, "secrets");
        Refuse(bag, Weights is not null, "weights");
    }

    private static void Refuse(DiagnosticBag bag, bool stated, string option) => bag.AddIf(
        stated, ServingDiagnostics.OptionNotTaken, "server." + option, $"a VM image takes no {option}: they are a container's",
        "do it in the startup script, which runs as the service account; grant what it reads");
}
