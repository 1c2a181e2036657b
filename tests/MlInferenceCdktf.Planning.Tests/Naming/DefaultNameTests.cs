using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf.Planning.Tests.Naming;

public class DefaultNameTests
{
    [Theory]
    [InlineData("chat-prod/chat", "chat", "chat-s3gb7")]
    [InlineData("chat-test/chat", "chat", "chat-igemc")]
    [InlineData("a-b/c", "c", "c-6txnn")]
    [InlineData("a/b-c", "b-c", "b-c-dzcqa")]
    [InlineData("s/1st", "1st", "x1st-jxl32")]
    [InlineData("s/é", "é", "ml-yqdpt")]
    [InlineData("s/ü", "ü", "ml-2ajjm")]
    [InlineData("s/A very long id of a construct", "A very long id of a construct", "a-very-long-id-of-a-co-uuoxs")]
    public void Is_the_constructs_id_and_five_characters_for_its_place(string path, string id, string name) =>
        Assert.Equal(name, Planner.Plan(Sample.Cpu, new(path, id)).Name);

    [Fact]
    public void Does_not_depend_on_the_project() =>
        Assert.Equal(Sample.Plan(Sample.Cpu).Name, Planner.Plan(Sample.Cpu, Sample.Place with { Project = null }).Name);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("☃")]
    [InlineData("\ud800")]
    [InlineData("0")]
    [InlineData("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaa-b")]
    public void Is_always_one_Google_takes(string id) =>
        Assert.True(GoogleName.IsResource(Planner.Plan(Sample.Cpu, new("s/" + id, id)).Name, ResourceNames.MaxServiceLength));
}
