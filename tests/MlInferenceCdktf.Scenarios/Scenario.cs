namespace MlInferenceCdktf.Scenarios;

/// <summary>One named stack of services.</summary>
/// <param name="Name">The name; its snapshots are named by it.</param>
/// <param name="Summary">What it shows.</param>
/// <param name="App">What it describes.</param>
public sealed record Scenario(string Name, string Summary, InferenceApp App)
{
    /// <summary>The name, as tests list it.</summary>
    public override string ToString() => Name;
}
