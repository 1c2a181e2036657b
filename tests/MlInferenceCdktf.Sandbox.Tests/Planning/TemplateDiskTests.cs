namespace MlInferenceCdktf.Sandbox.Tests.Planning;

public sealed class TemplateDiskTests
{
    public static TheoryData<string, string> Refused => new()
    {
        { """{"boot": true}, {"boot": true}""", "disk.1.boot was true" },
        { """{"type": "SCRATCH", "disk_type": "pd-ssd", "disk_size_gb": 375}""", "disk 0 has disk_type pd-ssd" },
        { """{"boot": true}, {"disk_type": "local-ssd", "disk_size_gb": 375}""", "disk 1 is a  disk" },
        { """{"type": "SCRATCH", "disk_type": "local-ssd", "disk_size_gb": 100}""", "disk 0 is 100" },
        { """{"type": "SCRATCH", "disk_type": "local-ssd", "disk_size_gb": 3000, "interface": "SCSI"}""", "disk 0 has interface SCSI" },
    };

    public static TheoryData<string> Planned =>
    [
        """{"boot": true}, {"boot": false}""",
        """{"boot": true}, {"type": "SCRATCH", "disk_type": "local-ssd", "disk_size_gb": 375}""",
        """{"boot": true}, {"type": "SCRATCH", "disk_type": "local-ssd", "disk_size_gb": 3000, "interface": "NVME"}""",
    ];

    [Theory]
    [MemberData(nameof(Refused))]
    public void Refuses_to_plan_disks_that_the_provider_refuses(string disks, string message)
    {
        foreach (var type in new[] { "google_compute_instance_template", "google_compute_region_instance_template" })
        {
            var fault = Assert.Single(PlannerRun.Create(type, $$"""{"disk": [{{disks}}]}""").Diagnostics);
            Assert.EndsWith(message, fault.Summary, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Planned))]
    public void Plans_the_disks_that_the_provider_takes(string disks) =>
        Assert.Empty(PlannerRun.Create("google_compute_instance_template", $$"""{"disk": [{{disks}}]}""").Diagnostics);
}
