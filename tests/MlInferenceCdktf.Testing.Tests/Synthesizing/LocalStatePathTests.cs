using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Testing.Tests.Synthesizing;

public sealed class LocalStatePathTests
{
    [Theory]
    [InlineData("/home/me/chat/terraform.chat.tfstate", "terraform.chat.tfstate")]
    [InlineData("/var/state/chat.tfstate", "/var/state/chat.tfstate")]
    [InlineData("terraform.chat.tfstate", "terraform.chat.tfstate")]
    public void Only_the_path_that_CDKTF_makes_up_loses_its_folder(string path, string expected)
    {
        var root = JsonNode.Parse($$$"""
            {
              "terraform": { "backend": { "local": { "path": "{{{path}}}" } } },
              "data": { "terraform_remote_state": { "other": { "backend": "local", "config": { "path": "{{{path}}}" } } } }
            }
            """)!.AsObject();

        LocalStatePaths.MakeRelative(root);

        Assert.Equal(expected, root["terraform"]!["backend"]!["local"]!["path"]!.GetValue<string>());
        Assert.Equal(expected, root["data"]!["terraform_remote_state"]!["other"]!["config"]!["path"]!.GetValue<string>());
    }
}
