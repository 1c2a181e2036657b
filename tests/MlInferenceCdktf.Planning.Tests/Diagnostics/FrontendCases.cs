using System.Globalization;
using static MlInferenceCdktf.Planning.Tests.Sample;

namespace MlInferenceCdktf.Planning.Tests.Diagnostics;

/// <summary>Domains, ports, addresses: MLI14xx.</summary>
internal static class FrontendCases
{
    // 63 characters are the most of one label.
    private static readonly string s_long = $"{Repeat('a', 56)}.example";

    public static IEnumerable<DiagnosticCase> All { get; } =
    [
        new("MLI1401", "none", Cpu with { Endpoint = Endpoint.Https() }, Cpu, "endpoint.domains: there are 0 domains | name 1 to 15 domains"),
        new("MLI1401", "16", Many(16), Many(15), "endpoint.domains: there are 16 domains | name 1 to 15 domains"),
        Domain("wildcard", "*.example.com", "a.example.com"),
        Domain("address", "10.0.0.1", "a10.0.0.de"),
        Domain("dot last", "chat.example.com.", "chat.example.com"),
        Domain("capitals", "Chat.example.com", "chat.example.com"),
        Domain("one label", "localhost", "localhost.de"),
        Domain("protocol", "https://chat.example.com", "chat.example.com"),
        Domain("other script", "чат.example.com", "xn--80a1bd.example.com"),
        Domain("65 characters", "a" + s_long, s_long),
        Domain("label of 64", $"{Repeat('a', 64)}.de", $"{Repeat('a', 61)}.de"),
        Domain("template", "${path.cwd}.example.com", "path-cwd.example.com"),
        new("MLI1403", "twice", Cpu with { Endpoint = Endpoint.Https("a.example.com", "a.example.com") }, Cpu with { Endpoint = Endpoint.Https("a.example.com", "b.example.com") },
            "endpoint.domains: 'a.example.com' stands 2 times | name each domain once"),
        new("MLI1404", "HTTPS on 80", Https(h => h with { Port = 80 }), Https(h => h with { Port = 81 }),
            "endpoint.port: port 80 is HTTP's | serve HTTPS on 443 or another port"),
        new("MLI1404", "HTTP on 443", Cpu with { Endpoint = Endpoint.InsecureHttp() with { Port = 443 } }, Cpu with { Endpoint = Endpoint.InsecureHttp() with { Port = 444 } },
            "endpoint.port: port 443 is HTTPS's | serve HTTP on 80 or another port") { Also = ["MLI2001"] },
        Address("IP", "34.1.2.3"),
        Address("link", "projects/acme/global/addresses/chat"),
        Address("64 characters", Repeat('a', 64)),
        new("MLI1406", "brought with IPv6", Https(h => h with { Address = "chat", Ipv6 = true }), Https(h => h with { Ipv6 = true }),
            "endpoint.ipv6: an existing address has no IPv6 companion | leave address out, or turn ipv6 off") { Also = ["MLI2012"] },
    ];

    private static InferenceOptions Https(Func<HttpsEndpoint, HttpsEndpoint> change) => Cpu with { Endpoint = change(Endpoint.Https("chat.example.com")) };

    private static InferenceOptions Many(int count) => Cpu with
    {
        Endpoint = Endpoint.Https([.. Enumerable.Range(0, count).Select(i => $"d{i.ToString(CultureInfo.InvariantCulture)}.example.com")]),
    };

    private static DiagnosticCase Domain(string what, string wrong, string right) =>
        new("MLI1402", what, Cpu with { Endpoint = Endpoint.Https(wrong) }, Cpu with { Endpoint = Endpoint.Https(right) },
            $"endpoint.domains: '{wrong}' cannot have a managed certificate | "
            + "write a host name such as chat.example.com: lower case, no wildcard, no IP address, no trailing dot, xn-- for other scripts");

    private static DiagnosticCase Address(string what, string wrong) =>
        new("MLI1405", what, Https(h => h with { Address = wrong }), Https(h => h with { Address = "chat" }),
            $"endpoint.address: '{wrong}' is not an address's name | write the reserved global address's name, not its IP") { Also = ["MLI2012"] };
}
