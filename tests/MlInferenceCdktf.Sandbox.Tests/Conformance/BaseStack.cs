using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Sandbox.Tests.Conformance;

/// <summary>Parts and variants of the recorded base stack.</summary>
internal static partial class BaseStack
{
    /// <summary>The body of a resource, made where there is none.</summary>
    public static JsonObject Resource(JsonObject config, string address)
    {
        var (type, name) = (address.Split('.')[0], address.Split('.')[1]);
        var resources = (JsonObject)config["resource"]!;
        var named = (JsonObject)(resources[type] ??= new JsonObject());
        return (JsonObject)(named[name] ??= new JsonObject());
    }

    /// <summary>The base stack with every backend balanced by RATE: for one group, Google takes no other mode beside CUSTOM_METRICS.</summary>
    public static JsonObject ByRate()
    {
        var config = (JsonObject)RecordedCase.BaseConfig.DeepClone();
        foreach (var backend in config["resource"]!["google_compute_backend_service"]!.AsObject().SelectMany(static service => service.Value!["backend"]!.AsArray()))
        {
            var block = (JsonObject)backend!;
            block.Remove("custom_metrics");
            block["balancing_mode"] = "RATE";
            block["max_rate_per_instance"] ??= 8;
        }

        return config;
    }

    /// <summary>Some resources and, recursively, those that they refer to.</summary>
    public static JsonObject Only(JsonObject config, IEnumerable<string> addresses)
    {
        var needed = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(addresses);
        while (waiting.TryDequeue(out var address))
        {
            if (needed.Add(address))
            {
                References().Matches(Resource(config, address).ToJsonString()).ToList().ForEach(match => waiting.Enqueue(match.Groups["address"].Value));
            }
        }

        var small = (JsonObject)config.DeepClone();
        small["resource"] = new JsonObject();
        foreach (var address in needed)
        {
            foreach (var (argument, value) in Resource(config, address))
            {
                Resource(small, address)[argument] = value?.DeepClone();
            }
        }

        return small;
    }

    [GeneratedRegex(@"\$\{(?<address>google_\w+\.[-\w]+)\.", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex References();
}
