using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Corpus.Tests.Labels;
using MlInferenceCdktf.Manifest;
using MlInferenceCdktf.Planning;
using MlInferenceCdktf.Scenarios;

namespace MlInferenceCdktf.Corpus.Tests.Planning;

/// <summary>A stack of our own construct that edits start from.</summary>
/// <param name="Name">What it is called on the page.</param>
/// <param name="Options">Its service.</param>
internal sealed record CorpusStack(string Name, InferenceOptions Options)
{
    private const string Id = "chat";

    private static readonly ConcurrentDictionary<InferenceOptions, string> s_synthesized = new();

    /// <summary>What the stack has beside the construct, or overrides of it, on both sides of every edit.</summary>
    public Action<StackJson> Beside { get; init; } = static _ => { };

    /// <summary>What is declared beside what synthesis declares, in the manifest's words.</summary>
    public IReadOnlyDictionary<string, double> Declares { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>The stack as it is applied.</summary>
    public string Before() => After(new Edit("nothing"));

    /// <summary>The stack after an edit.</summary>
    public string After(Edit edit)
    {
        var json = new StackJson(s_synthesized.GetOrAdd(edit.Options(Options), static options => Stacks.Of(Services.Alone(options, Id))));
        Beside(json);
        edit.Json(json);
        return json.ToString();
    }

    /// <summary>The manifest that synthesis writes of an edited stack.</summary>
    public string Manifest(Edit edit)
    {
        var app = Services.Alone(edit.Options(Options), Id);
        var manifest = JsonNode.Parse(InferenceManifest.Of(app.Project, app.Stack, new Dictionary<string, ServicePlan>(StringComparer.Ordinal)
        {
            [Id] = Planner.Plan(app.OptionsOf(Id), new($"{app.Stack}/{Id}", Id, app.Project)),
        }).ToJson())!;
        foreach (var (name, value) in Declares)
        {
            manifest["services"]![Id]![name] = value;
        }

        return manifest.ToJsonString();
    }

    public CorpusStack Declaring(string name, double value) => this with { Declares = new Dictionary<string, double>(Declares, StringComparer.Ordinal) { [name] = value } };
}
