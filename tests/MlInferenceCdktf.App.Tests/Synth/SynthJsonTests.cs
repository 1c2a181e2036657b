using System.Text.Json;
using MlInferenceCdktf.App.Tests.Running;

namespace MlInferenceCdktf.App.Tests.Synth;

/// <summary><c>synth --format json</c>, as a program reads it.</summary>
public sealed class SynthJsonTests
{
    [Fact]
    public void Standard_output_is_one_JSON_document()
    {
        using var workspace = new Workspace();
        using var report = JsonDocument.Parse(workspace.Output("synth", "--format", "json"));
        var root = report.RootElement;
        Assert.Equal(Workspace.Terraform, root.GetProperty("terraform").GetString());
        Assert.True(File.Exists(workspace.PathOf(root.GetProperty("manifest").GetString()!)));
        Assert.InRange(root.GetProperty("resources").GetInt32(), 20, 60);
        var warning = Assert.Single(root.GetProperty("warnings").EnumerateArray());
        Assert.Equal("MLI2002", warning.GetProperty("id").GetString());
        Assert.StartsWith("inference.yaml:", warning.GetProperty("location").GetString(), StringComparison.Ordinal);
    }
}
