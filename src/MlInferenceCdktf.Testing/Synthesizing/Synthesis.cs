using HashiCorp.Cdktf;

namespace MlInferenceCdktf.Testing;

/// <summary>Synthesizes CDK for Terraform apps for tests: one at a time, into a folder of its own that is gone afterwards.</summary>
/// <example>
/// <code>
/// var stack = Synthesis.Of(app => new ChatStack(app, "chat-prod")).Document;
/// stack.Single("google_compute_backend_service").ShouldHave("""{ "protocol": "HTTP2" }""");
/// </code>
/// </example>
public static class Synthesis
{
    /// <summary>Synthesizes an app.</summary>
    /// <param name="build">Puts stacks into the app. It must not call <c>Synth</c>.</param>
    /// <param name="context">
    /// Context values, as the <c>context</c> of a <c>cdktf.json</c> gives them. Feature flags there decide the
    /// resources' addresses, so hand over those of the project under test. None by default.
    /// </param>
    /// <returns>Every stack of the app.</returns>
    /// <exception cref="TerraformAssertionException">A stack was not written as JSON.</exception>
    public static SynthesizedApp Of(Action<App> build, IReadOnlyDictionary<string, object>? context = null) =>
        Run(context, app =>
        {
            build(app);
            return null;
        });

    /// <summary>Synthesizes an app, and remembers which of its stacks is the one under test.</summary>
    /// <param name="build">Puts stacks into the app and returns the one that <see cref="SynthesizedApp.Document"/> is to be. It must not call <c>Synth</c>.</param>
    /// <param name="context">Context values, see <see cref="Of(Action{App}, IReadOnlyDictionary{string, object})"/>.</param>
    /// <returns>Every stack of the app.</returns>
    /// <exception cref="TerraformAssertionException">A stack was not written as JSON.</exception>
    public static SynthesizedApp Of(Func<App, TerraformStack> build, IReadOnlyDictionary<string, object>? context = null) =>
        Run(context, app => build(app).Node.Id);

    private static SynthesizedApp Run(IReadOnlyDictionary<string, object>? context, Func<App, string?> build) =>
        JsiiGate.Run(() =>
        {
            var folder = Directory.CreateTempSubdirectory("synthesis-");
            try
            {
                var app = new App(new AppConfig
                {
                    Outdir = folder.FullName,
                    StackTraces = false,
                    HclOutput = false,
                    Context = context?.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal),
                });
                var main = build(app);
                app.Synth();
                return SynthesizedFolder.Read(folder.FullName, main);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        });
}
