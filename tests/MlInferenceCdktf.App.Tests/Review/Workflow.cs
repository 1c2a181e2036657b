using MlInferenceCdktf.App.Tests.Running;
using YamlDotNet.RepresentationModel;

namespace MlInferenceCdktf.App.Tests.Review;

/// <summary>A workflow of the samples: its steps are run as a runner does.</summary>
internal sealed class Workflow
{
    private readonly YamlMappingNode _root;

    public Workflow(string name)
    {
        Text = File.ReadAllText(Path.Combine(Built.RepositoryRoot, "samples/ci/github", name));
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Text));
        _root = (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    public string Text { get; }

    public YamlMappingNode Root => _root;

    public IEnumerable<(string Name, YamlMappingNode Node)> Jobs => Children(_root, "jobs").Select(static job => (((YamlScalarNode)job.Key).Value!, (YamlMappingNode)job.Value));

    public IEnumerable<(string Job, string? Name, YamlMappingNode Node)> Steps => Jobs.SelectMany(static job =>
        ((YamlSequenceNode)job.Node["steps"]).Cast<YamlMappingNode>().Select(step => (job.Name, TextOf(step, "name"), step)));

    public IEnumerable<(string Job, string? Name, string Script)> Scripts => Steps.Where(static step => step.Node.Children.ContainsKey("run")).Select(static step => (step.Job, step.Name, TextOf(step.Node, "run")!));

    public string Script(string name) => Assert.Single(Scripts, step => step.Name == name).Script;

    public static string? TextOf(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? (value as YamlScalarNode)?.Value : null;

    public static IDictionary<YamlNode, YamlNode> Children(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) && value is YamlMappingNode mapping ? mapping.Children : new Dictionary<YamlNode, YamlNode>();
}
