using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Naming;

/// <summary>Google's rules for bucket names (cloud.google.com/storage/docs/buckets#naming): not "goog…", no "google", no IP address.</summary>
internal static partial class BucketName
{
    public static bool IsValid(string name) =>
        Letters().IsMatch(name)
        && !name.Contains("..", StringComparison.Ordinal)
        && !name.StartsWith("goog", StringComparison.Ordinal)
        && !name.Contains("google", StringComparison.Ordinal)
        && !Ipv4().IsMatch(name);

    [GeneratedRegex(@"^[a-z0-9][-_.a-z0-9]{1,61}[a-z0-9]\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Letters();

    [GeneratedRegex(@"^[0-9]+\.[0-9]+\.[0-9]+\.[0-9]+\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ipv4();
}
