using Amazon.JSII.Runtime;
using HashiCorp.Cdktf;
using MlInferenceCdktf.Manifest;
using CdktfApp = HashiCorp.Cdktf.App;

namespace MlInferenceCdktf.App;

/// <summary>Synthesizes a planned app into a folder, all of it or nothing.</summary>
internal static class Synthesis
{
    /// <summary>Writes the CDKTF output and the manifest.</summary>
    /// <exception cref="UserErrorException">Node is missing or too old, or the folder cannot be written to.</exception>
    public static SynthesizedFiles Write(PlannedApp app, string folder)
    {
        NodeCheck.Demand();
        var draft = NewDraft();
        try
        {
            var resources = Synthesize(app, draft);
            var stack = Path.Combine("stacks", app.Description.Stack);
            var manifest = InferenceManifest.Of(app.Description.Project, app.Description.Stack, app.Plans);
            File.WriteAllText(Path.Combine(draft, stack, InferenceManifest.FileName), manifest.ToJson());
            OutputFolder.Publish(draft, folder);
            return new(folder, Path.Combine(folder, stack, "cdk.tf.json"), Path.Combine(folder, stack, InferenceManifest.FileName), resources);
        }
        finally
        {
            Directory.Delete(draft, recursive: true);
        }
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

    private static int Synthesize(PlannedApp app, string draft)
    {
        try
        {
            // Stack traces would put paths of this machine into the output.
            var cdktf = new CdktfApp(new AppConfig { Outdir = draft, StackTraces = false });
            InferenceStackBuilder.Add(cdktf, app.Description);
            cdktf.Synth();
        }
        catch (JsiiError failure)
        {
            // The kernel's own failure (a killed process, no memory); what a construct throws has another type and keeps its trace.
            throw new UserErrorException($"the Node process that CDKTF's constructs run in failed: {failure.Message}", "see that it has memory and that 'node' is Node.js itself, then run this again");
        }

        return ResourceCount.In(Path.Combine(draft, "stacks", app.Description.Stack, "cdk.tf.json"));
    }
}

/// <summary>What was written.</summary>
/// <param name="Folder">The output folder.</param>
/// <param name="Terraform">The Terraform JSON.</param>
/// <param name="Manifest">The manifest.</param>
/// <param name="Resources">The number of resources.</param>
internal sealed record SynthesizedFiles(string Folder, string Terraform, string Manifest, int Resources);
