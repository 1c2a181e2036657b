using System.Text.RegularExpressions;
using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf.Planning;

/// <summary>Names of Pub/Sub subscriptions: short, or with their project.</summary>
internal static partial class SubscriptionName
{
    private const string Region = "{region}";

    /// <summary>The parts of a name.</summary>
    public static (string? Project, string Id) Split(string name) => Full().Match(name) is { Success: true } full
        ? (full.Groups["project"].Value, full.Groups["id"].Value)
        : (null, name);

    public static bool IsValid(string name)
    {
        // A region's name is as legal in a subscription's as any other word.
        var (project, id) = Split(name.Replace(Region, "region", StringComparison.Ordinal));
        return (project is null || GoogleName.IsProject(project)) && Id().IsMatch(id);
    }

    [GeneratedRegex(@"^projects/(?<project>[^/]+)/subscriptions/(?<id>[^/]+)\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Full();

    // Pub/Sub: 3 to 255 characters, a letter first (google.pubsub.v1.Subscription.name).
    [GeneratedRegex(@"^(?!goog)[A-Za-z][-A-Za-z0-9_.~+%]{2,254}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Id();
}
