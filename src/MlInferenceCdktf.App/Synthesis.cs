using System.Runtime.CompilerServices;
using Amazon.JSII.Runtime;
using HashiCorp.Cdktf;
using HashiCorp.Cdktf.Providers.Google.Provider;
using MlInferenceCdktf.CommandLine;
using MlInferenceCdktf.Manifest;
using CdktfApp = HashiCorp.Cdktf.App;

namespace MlInferenceCdktf.App;

/// <summary>
/// Synthesizes a planned app into a folder, all of it or nothing. Node starts and loads its packages while the file is still
/// being read and planned: the two take about as long.
/// </summary>
internal sealed class Synthesis : IDisposable
{
    private readonly string _draft = NewDraft();
    private readonly Task<CdktfApp> _app;

    public Synthesis() => _app = Task.Run(() => StartApp(_draft));

    /// <summary>Writes the CDKTF output and the manifest.</summary>
    /// <exception cref="UserErrorException">Node is missing or too old, or the folder cannot be written to.</exception>
    public SynthesizedFiles Write(PlannedApp app, string folder)
    {
        var resources = Synthesize(app);
        var stack = Path.Combine("stacks", app.Description.Stack);
        var manifest = InferenceManifest.Of(app.Description.Project, app.Description.Stack, app.Plans);
        File.WriteAllText(Path.Combine(_draft, stack, InferenceManifest.FileName), manifest.ToJson());
        OutputFolder.Publish(_draft, folder);
        return new(folder, Path.Combine(folder, stack, "cdk.tf.json"), Path.Combine(folder, stack, InferenceManifest.FileName), resources);
    }

    public void Dispose()
    {
        // Whoever does not get as far as writing has a better error to tell than that of a Node nobody waited for.
        _app.ContinueWith(app => app.Exception, TaskScheduler.Default).Wait();
        Directory.Delete(_draft, recursive: true);
    }

    private static string NewDraft()
    {
        try
        {
            return Directory.CreateTempSubdirectory("mlinference-").FullName;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"cannot write to the folder for temporary files: {failure.Message}", "let TMPDIR name a folder that can be written to");
        }
    }

    private static CdktfApp StartApp(string draft)
    {
        NodeCheck.Demand();
        // The library says how jsii starts Node, and must have said so before it does.
        RuntimeHelpers.RunModuleConstructor(typeof(GlobalAutoscaledInference).Module.ModuleHandle);
        // Stack traces would put paths of this machine into the output.
        var app = new CdktfApp(new AppConfig { Outdir = draft, StackTraces = false });
        // Any call to the provider has Node load it.
        _ = GoogleProvider.IsConstruct(app);
        return app;
    }

    private int Synthesize(PlannedApp app)
    {
        try
        {
            var cdktf = _app.GetAwaiter().GetResult();
            InferenceStackBuilder.Add(cdktf, app.Description);
            cdktf.Synth();
        }
        catch (JsiiError failure)
        {
            // The kernel's own failure (a killed process, no memory); what a construct throws has another type and keeps its trace.
            throw new UserErrorException($"the Node process that CDKTF's constructs run in failed: {failure.Message}", "see that it has memory and that 'node' is Node.js itself, then run this again");
        }

        return ResourceCount.In(Path.Combine(_draft, "stacks", app.Description.Stack, "cdk.tf.json"));
    }
}

/// <summary>What was written.</summary>
/// <param name="Folder">The output folder.</param>
/// <param name="Terraform">The Terraform JSON.</param>
/// <param name="Manifest">The manifest.</param>
/// <param name="Resources">The number of resources.</param>
internal sealed record SynthesizedFiles(string Folder, string Terraform, string Manifest, int Resources);
