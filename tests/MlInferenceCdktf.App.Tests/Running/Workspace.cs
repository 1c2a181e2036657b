namespace MlInferenceCdktf.App.Tests.Running;

/// <summary>A folder of a user's: with the example in it, the app is run there.</summary>
internal sealed class Workspace : IDisposable
{
    public const string Stack = "chat-prod";
    public const string Terraform = $"cdktf.out/stacks/{Stack}/cdk.tf.json";

    private readonly TemporaryFolder _folder = new();

    public Workspace() => Write("inference.yaml", Example);

    public static string Example { get; } = File.ReadAllText(Path.Combine(Built.RepositoryRoot, "inference.yaml"));

    /// <summary>The folder, as processes that are started in it name it.</summary>
    public string Folder => _folder.Path;

    /// <summary>Variables that differ from those of the tests.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    public string PathOf(string relative) => Path.Combine(_folder.Path, relative);

    public string Write(string name, string content) => _folder.Write(name, content);

    public string WriteProgram(string name, string content) => _folder.Write(name, content, executable: true);

    public string Read(string relative) => File.ReadAllText(PathOf(relative));

    /// <summary>Runs the app in the folder.</summary>
    public ToolResult Run(params string[] arguments) => Tool.Run("dotnet", [Built.App, .. arguments], _folder.Path, Environment);

    /// <summary>Runs the app, which must succeed.</summary>
    /// <returns>What it wrote to standard output.</returns>
    public string Output(params string[] arguments)
    {
        var result = Run(arguments);
        Assert.True(result.ExitCode == 0, $"exit code {result.ExitCode}\n{result.Error}\n{result.Output}");
        return result.Output;
    }

    public void Dispose() => _folder.Dispose();
}
