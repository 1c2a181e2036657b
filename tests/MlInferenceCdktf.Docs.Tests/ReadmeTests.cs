using MlInferenceCdktf.Docs.Tests.Markdown;

namespace MlInferenceCdktf.Docs.Tests;

public sealed class ReadmeTests
{
    private static readonly string[] s_firstCommands = ["dotnet run --project src/MlInferenceCdktf.App", "dotnet test"];

    [Fact]
    public void The_first_block_holds_the_two_commands_of_a_fresh_machine()
    {
        var first = FencedBlock.In("README.md").First();
        string[] commands = [.. first.Text.TrimEnd('\n').Split('\n').Select(line => line.Split('#')[0].TrimEnd())];

        Assert.Equal(s_firstCommands, commands);
    }

    [Fact]
    public void The_first_screen_shows_commands_program_and_result()
    {
        const int screen = 40;
        var onScreen = FencedBlock.In("README.md").TakeWhile(block => block.Line + block.Text.Count(c => c is '\n') + 1 <= screen).ToArray();

        Assert.True(onScreen.Length >= 3, $"Only {onScreen.Length} blocks end within the first {screen} lines of README.md; the commands, the program and the tree belong there.");
    }
}
