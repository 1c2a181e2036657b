using System.Globalization;

namespace MlInferenceCdktf.Review.Rules.Hygiene;

/// <summary>Provider version not held.</summary>
internal sealed class ProviderBoundary() : ReviewRule("H08", Severity.Warn, "Provider version not held", "A newer major version changes defaults: the scheme of load balancers with 8.0.")
{
    private const int KnownMajor = 6;

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from provider in context.Plan.Facts.Providers
        let parts = provider.Split(' ', 2)
        where parts[0] is "google" or "google-beta"
        let version = parts.Length > 1 ? parts[1] : ""
        where version.Length == 0 || IsOpen(version) || Major(version) > KnownMajor + 1
        select OfPlan(Severity.Warn, version.Length == 0 ? $"The provider {provider} may be of any version" : $"The provider may be {context.Masker.Scrub(provider)}", version.Length == 0 ? "No version constraint holds it." : "The version constraint allows it.", "google 8.0 changes the default load balancing scheme; what these rules know was measured on 6.50.0 and compared with 7.45.0.", "Hold the provider to one major version, and move with a plan of its own.") with
        {
            Direction = Direction.Neutral,
            Confidence = Confidence.Conditional,
        };

    private static bool IsOpen(string version) => version.StartsWith('>') && !version.Contains('<', StringComparison.Ordinal);

    private static int Major(string version)
    {
        var digits = new string([.. version.SkipWhile(static c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit).Take(4)]);
        return digits.Length > 0 ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;
    }
}
