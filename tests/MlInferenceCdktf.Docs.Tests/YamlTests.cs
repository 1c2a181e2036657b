using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Docs.Tests.Markdown;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf.Docs.Tests;

/// <summary>What a page shows of inference.yaml is read by the real loader and planned by the real planner.</summary>
public sealed class YamlTests
{
    private const string Example = "inference.yaml";

    public static TheoryData<string> PagesWithYaml =>
        [.. Repository.Pages.Where(page => FencedBlock.In(page).Any(block => block.Language is "yaml"))];

    [Theory, MemberData(nameof(PagesWithYaml))]
    public void Every_file_and_every_part_of_a_file_loads_and_plans(string page)
    {
        var folder = Directory.CreateTempSubdirectory("docs-yaml-").FullName;
        try
        {
            File.Copy(Repository.PathOf(Example), Path.Combine(folder, Example));
            Assert.All(FencedBlock.In(page).Where(block => block.Language is "yaml"), block => Check(block, folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Files are written in the page's order, so a base stands before what is laid over it.</summary>
    private static void Check(FencedBlock block, string folder)
    {
        if (block.MarkedAs("base") is { } below)
        {
            File.WriteAllText(Path.Combine(folder, below), block.Text);
        }
        else if (block.MarkedAs("file") is { } name)
        {
            File.WriteAllText(Path.Combine(folder, name), block.Text);
            AssertPlans(block, Path.Combine(folder, name));
        }
        else
        {
            Assert.True(
                block.Marker is "part of inference.yaml",
                $"{block}: write on the line above <!-- file: NAME --> (a whole file), <!-- base: NAME --> (a file that others name as base) or <!-- part of inference.yaml -->.");
            var part = Path.Combine(folder, "part.yaml");
            File.WriteAllText(part, $"base: {Example}\n{block.Text}");
            AssertPlans(block, part);
        }
    }

    private static void AssertPlans(FencedBlock block, string file)
    {
        var loaded = InferenceAppLoader.Load(file);
        var found = loaded.Diagnostics.Concat(loaded.Services.SelectMany(service =>
            Planner.Check(service.Value, new($"{loaded.App?.Stack}/{service.Key}", service.Key, loaded.App?.Project)).Diagnostics));
        string[] errors = [.. found.Where(d => d.Severity is DiagnosticSeverity.Error).Select(d => d.ToString())];

        Assert.True(errors.Length == 0, $"{block} does not load:\n{string.Join('\n', errors)}");
    }
}
