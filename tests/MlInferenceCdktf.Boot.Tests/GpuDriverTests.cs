namespace MlInferenceCdktf.Boot.Tests;

/// <summary>The installation of the NVIDIA driver.</summary>
public sealed class GpuDriverTests
{
    [ToolTheory("bash")]
    [InlineData(null, "latest")]
    [InlineData("R580", "R580")]
    [InlineData("default", "default")]
    public void Installs_the_driver_and_makes_it_executable(string? version, string installed)
    {
        using var machine = WithDevices("nvidiactl", "nvidia-uvm", "nvidia0", "nvidia1");

        Assert.Equal(0, machine.Run("gpu-driver.sh").ExitCode);

        Assert.Equal(
            [
                ["cos-extensions", "install", "gpu", "--", $"-version={installed}"],
                ["mount", "--bind", "/var/lib/nvidia", "/var/lib/nvidia"],
                ["mount", "-o", "remount,exec", "/var/lib/nvidia"],
                ["nvidia-smi"],
            ],
            machine.Calls());

        StubMachine WithDevices(params string[] devices)
        {
            var stubs = new StubMachine(Samples.Gpu with { DriverVersion = version });
            Array.ForEach(devices, stubs.AddDevice);
            return stubs;
        }
    }

    [ToolTheory("bash")]
    [InlineData("nvidia1", "nvidiactl", "nvidia-uvm", "nvidia0")]
    [InlineData("nvidia-uvm", "nvidiactl", "nvidia0", "nvidia1")]
    public void Fails_when_a_device_is_missing_and_names_it(string missing, params string[] devices)
    {
        using var machine = new StubMachine(Samples.Gpu);
        Array.ForEach(devices, machine.AddDevice);

        var result = machine.Run("gpu-driver.sh");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains($"/{missing} is missing", result.Error, StringComparison.Ordinal);
    }

    [ToolFact("bash")]
    public void Fails_when_the_installation_fails()
    {
        using var machine = new StubMachine(Samples.Gpu);
        machine.Answer("cos-extensions", "exit 1");

        Assert.Equal(1, machine.Run("gpu-driver.sh").ExitCode);
        Assert.Single(machine.Calls());
    }
}
