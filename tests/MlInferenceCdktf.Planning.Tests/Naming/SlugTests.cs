using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf.Planning.Tests.Naming;

public class SlugTests
{
    [Theory]
    [InlineData("chat", 10, "chat")]
    [InlineData("Chat Prod", 10, "chat-prod")]
    [InlineData("--chat__prod--", 10, "chat-prod")]
    [InlineData("INFERENCE", 10, "inference")]
    [InlineData("chat-prod", 5, "chat")]
    [InlineData("1st", 10, "x1st")]
    [InlineData("1234567890", 5, "x1234")]
    [InlineData("1-2", 2, "x1")]
    [InlineData("éü", 10, "")]
    [InlineData("aéb", 10, "a-b")]
    [InlineData("", 10, "")]
    public void Keeps_what_names_take(string text, int maxLength, string slug) => Assert.Equal(slug, Slug.Of(text, maxLength));
}
