using MlInferenceCdktf.Docs.Tests.Markdown;

namespace MlInferenceCdktf.Docs.Tests;

public sealed class LinkTests
{
    public static TheoryData<string> Pages => [.. Repository.Pages];

    [Theory, MemberData(nameof(Pages))]
    public void Every_link_to_a_file_or_heading_leads_somewhere(string page)
    {
        string[] problems = [.. PageLink.In(page).Select(link => link.Problem()).OfType<string>()];

        Assert.True(problems.Length == 0, string.Join('\n', problems));
    }
}
