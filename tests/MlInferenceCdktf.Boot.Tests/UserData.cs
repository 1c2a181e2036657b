using MlInferenceCdktf.Serving;
using YamlDotNet.RepresentationModel;

namespace MlInferenceCdktf.Boot.Tests;

/// <summary>A rendered user-data, read back.</summary>
internal sealed record UserData(IReadOnlyList<UserDataFile> Files, IReadOnlyList<IReadOnlyList<string>> Commands)
{
    public static UserData Of(Workload workload)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(CloudInit.Render(workload)));
        var root = yaml.Documents.Single().RootNode;
        return new([.. Items(root["write_files"]).Select(ToFile)], [.. Items(root["runcmd"]).Select(ToWords)]);
    }

    public string this[string path] => Files.Single(file => file.Path == path).Content;

    private static IEnumerable<YamlNode> Items(YamlNode node) => ((YamlSequenceNode)node).Children;

    private static IReadOnlyList<string> ToWords(YamlNode command) => [.. Items(command).Select(Text)];

    private static UserDataFile ToFile(YamlNode file) => new(Text(file["path"]), Text(file["owner"]), Text(file["permissions"]), Text(file["content"]));

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;
}

internal sealed record UserDataFile(string Path, string Owner, string Permissions, string Content);
