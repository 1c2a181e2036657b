using System.Globalization;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules;

/// <summary>The protocols and ports that the <c>allow</c> blocks of a firewall rule let in: ports compare as ranges, <c>all</c> is every protocol.</summary>
internal static class OpenPorts
{
    private const int Most = 65535;

    private static readonly Dictionary<string, string> s_numbers = new(StringComparer.Ordinal) { ["1"] = "icmp", ["6"] = "tcp", ["17"] = "udp", ["50"] = "esp", ["51"] = "ah", ["132"] = "sctp" };

    /// <summary>Whether one set of blocks lets in everything that the other does.</summary>
    public static bool Cover(PlanValue wide, PlanValue narrow) => narrow.Items.All(block => Ports(block).All(ports => Covers(wide, Protocol(block), ports)));

    public static bool Covers(PlanValue blocks, string protocol, (int First, int Last) ports)
    {
        var next = ports.First;
        foreach (var (first, last) in blocks.Items.Where(block => Protocol(block) is var name && (name is "all" || string.Equals(name, protocol, StringComparison.Ordinal))).SelectMany(Ports).Order())
        {
            next = first <= next ? Math.Max(next, last + 1) : next;
        }

        return next > ports.Last;
    }

    private static string Protocol(PlanValue block)
    {
        var name = block["protocol"].Raw.ToLowerInvariant();
        return s_numbers.GetValueOrDefault(name, name);
    }

    private static IEnumerable<(int First, int Last)> Ports(PlanValue block) => block["ports"].IsUnset ? [(0, Most)] : block["ports"].Texts.Select(Range);

    private static (int First, int Last) Range(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        return dash < 0 ? (Port(text), Port(text)) : (Port(text[..dash]), Port(text[(dash + 1)..]));
    }

    private static int Port(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : Most + 1;
}
