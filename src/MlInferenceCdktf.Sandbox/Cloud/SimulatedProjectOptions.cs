namespace MlInferenceCdktf.Sandbox.Cloud;

/// <summary>What a simulated project holds and knows before the first request.</summary>
public sealed record SimulatedProjectOptions
{
    /// <summary>Running instances of an autoscaled group by the group's name; brought into the autoscaler's bounds.</summary>
    /// <value>None: a group runs half way between its bounds, so that nothing passes by being at its minimum.</value>
    public IReadOnlyDictionary<string, int> LiveSizes { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>
    /// Objects that exist though no request made them, by path (<c>projects/acme/global/networks/shared</c>):
    /// what a user brings along. Objects of other projects always exist.
    /// </summary>
    /// <value>None beside the <c>default</c> network of every project.</value>
    public IReadOnlyCollection<string> ExistingObjects { get; init; } = [];

    /// <summary>Id format of a resource type that has no row here, in the provider's notation (<c>{{project}}/{{name}}</c>), or null.</summary>
    /// <value>No format is known.</value>
    public Func<string, string?> IdFormat { get; init; } = static _ => null;

    /// <summary>Region of regional objects that name none, as the provider's configuration gives it.</summary>
    /// <value><c>us-central1</c></value>
    public string Region { get; init; } = "us-central1";
}
