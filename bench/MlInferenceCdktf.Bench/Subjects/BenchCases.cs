using System.Globalization;
using MlInferenceCdktf.Catalogs;
using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf.Bench.Subjects;

/// <summary>What is synthesized: the example of the repository, and one service in more and more regions.</summary>
internal static class BenchCases
{
    private static readonly int[] s_sizes = [1, 10, 40];

    public static IReadOnlyList<BenchCase> All(Workspace workspace) =>
    [
        Create(workspace, "the example", "example", Sources.ExampleFile),
        .. s_sizes.Select(size => OfSize(workspace, size)),
    ];

    private static BenchCase OfSize(Workspace workspace, int size)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"regions-{size}");
        var file = workspace.File($"{key}.yaml");
        File.WriteAllText(file, Yaml(Catalog.Current.Regions.Take(size).Select(region => region.Name)));
        return Create(workspace, size == 1 ? "1 region" : string.Create(CultureInfo.InvariantCulture, $"{size} regions"), key, file);
    }

    private static BenchCase Create(Workspace workspace, string name, string key, string config)
    {
        var loaded = InferenceAppLoader.Load(config);
        var app = loaded.App ?? throw new InferenceOptionsException(loaded.Diagnostics);
        var isExtreme = app.Services.Values.Single().Regions.Count == s_sizes[^1] || string.Equals(config, Sources.ExampleFile, StringComparison.Ordinal);
        var created = new BenchCase
        {
            Name = name,
            App = app,
            ConfigFile = config,
            ValuesFile = workspace.File($"{key}.values.json"),
            MeasuredCold = isExtreme,
            Planned = isExtreme,
        };
        File.WriteAllText(created.ValuesFile, DirectValues.Of(app, created.ServiceId, Planner.Plan(created.Options, created.Place)));
        return created;
    }

    // CPUs, because no GPU machine is to be had in 40 regions.
    private static string Yaml(IEnumerable<string> regions) => $$"""
        project: acme-ml-prod
        stack: embed-prod
        services:
          embed:
            server:
              kind: container
              image: ghcr.io/huggingface/text-embeddings-inference:cpu-1.8
              port: 8080
              arguments: ["--model-id=BAAI/bge-small-en-v1.5", "--port=8080"]
            machine: e2-standard-4
            regions: [{{string.Join(", ", regions)}}]
            replicas: { min: 1, max: 10 }
            endpoint: { kind: https, domains: [embed.example.com] }
            labels: { team: embed }
        """;
}
