using System.Text.Json;
using MlInferenceCdktf.App.Tests.Running;

namespace MlInferenceCdktf.App.Tests.Verbs;

public sealed class SchemaTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false, "--part")]
    public void It_is_JSON_Schema_and_demands_keys_of_whole_files_only(bool demands, params string[] options)
    {
        using var workspace = new Workspace();
        using var schema = JsonDocument.Parse(workspace.Output(["schema", .. options]));
        Assert.Contains("json-schema.org", schema.RootElement.GetProperty("$schema").GetString()!, StringComparison.Ordinal);
        Assert.Equal(demands, schema.RootElement.TryGetProperty("required", out _));
    }
}
