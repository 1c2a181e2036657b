namespace MlInferenceCdktf.Sandbox.Cloud;

/// <summary>The API's spelling of a Terraform argument: <c>log_config.sample_rate</c> is <c>logConfig.sampleRate</c>.</summary>
internal static class ApiField
{
    // Where the API's word is another one, as the provider's recorded requests show.
    private static readonly Dictionary<string, string> _otherWords = new(StringComparer.Ordinal)
    {
        ["min_replicas"] = "minNumReplicas",
        ["max_replicas"] = "maxNumReplicas",
        ["max_surge_fixed"] = "maxSurge.fixed",
        ["max_unavailable_fixed"] = "maxUnavailable.fixed",
        ["cooldown_period"] = "coolDownPeriodSec",
        ["ip_address"] = "IPAddress",
        ["allow"] = "allowed",
        ["deny"] = "denied",
        ["backend"] = "backends",
        ["rule"] = "rules",
        ["version"] = "versions",
        ["path_matcher"] = "pathMatchers",
        ["host_rule"] = "hostRules",
    };

    public static string Of(string argument) => string.Join('.', argument.Split('.').Select(Word));

    private static string Word(string word) => _otherWords.TryGetValue(word, out var other) ? other : Camel(word);

    private static string Camel(string word)
    {
        var parts = word.Split('_');
        return parts[0] + string.Concat(parts.Skip(1).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
    }
}
