using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf;

/// <summary>What became of reading a file.</summary>
/// <param name="App">What the file describes; null when there are errors.</param>
/// <param name="Services">
/// The services that could be read, with the app's labels, even when others or other keys are wrong: plan them too, to report everything at once.
/// </param>
/// <param name="Diagnostics">What is wrong, each with its file and line, in their order.</param>
/// <param name="Locations">Where the options stand.</param>
public sealed record InferenceAppResult(
    InferenceApp? App, ServiceMap Services, ValueList<Diagnostic> Diagnostics, OptionLocations Locations);
