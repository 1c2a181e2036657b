namespace MlInferenceCdktf.App.Tests.Review;

/// <summary>Small synthesized stacks.</summary>
internal static class Stacks
{
    public const string Network = """{ "resource": { "google_compute_network": { "n": { "name": "n", "lifecycle": { "create_before_destroy": true } } } } }""";

    /// <summary>Replaced under its name: the apply stops half way.</summary>
    public const string NetworkReplaced = """{ "resource": { "google_compute_network": { "n": { "name": "n", "auto_create_subnetworks": false, "lifecycle": { "create_before_destroy": true } } } } }""";
}
