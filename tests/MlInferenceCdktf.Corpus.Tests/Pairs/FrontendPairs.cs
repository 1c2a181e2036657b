using MlInferenceCdktf.Corpus.Tests.Labels;
using MlInferenceCdktf.Corpus.Tests.Planning;
using static MlInferenceCdktf.Corpus.Tests.Labels.Edit;
using static MlInferenceCdktf.Corpus.Tests.Labels.Pair;
using static MlInferenceCdktf.Corpus.Tests.Planning.CorpusStacks;
using static MlInferenceCdktf.Corpus.Tests.Planning.StackJson;

namespace MlInferenceCdktf.Corpus.Tests.Pairs;

/// <summary>Addresses, rules, proxies, certificates.</summary>
internal static class FrontendPairs
{
    private static readonly HttpsEndpoint s_two = Endpoint.Https("chat.example.com", "chat.example.org") with { Ipv6 = true };

    public static IReadOnlyList<Pair> All { get; } =
    [
        new("IPv6 is given up", Domains, [Blocks("T01"), Blocks("T02")],
            Option("ipv6 off", static options => options with { Endpoint = s_two with { Ipv6 = false } }),
            Override("the IPv6 address labelled", static stack => stack.Set("google_compute_global_address.ipv6", "labels", Json("""{"team":"ml"}""")))),
        new("the port moves under one name", Chat, [Blocks("T02")],
            Override("port_range 8443, the name kept", static stack => stack.Set(Rule, "port_range", "8443")),
            Override("labels, the port kept", static stack => stack.Set(Rule, "labels", Json("""{"team":"ml"}""")))),
        new("the redirect of plain HTTP goes", Chat, [Blocks("T02")],
            Option("redirectHttp off", static options => options with { Endpoint = Endpoint.Https("chat.example.com") with { RedirectHttp = false } }),
            Override("the redirecting rule labelled", static stack => stack.Set(RedirectRule, "labels", Json("""{"team":"ml"}""")))),
        new("the HTTPS rule is pointed at the proxy of plain HTTP", Chat, [Blocks("T07")],
            Override("port 443 to the redirecting proxy", static stack => stack.Set(Rule, "target", stack.Link(RedirectProxy, "id"))),
            Override("the rule labelled", static stack => stack.Set(Rule, "labels", Json("""{"team":"ml"}""")))),
        new("the proxy is deleted before the new one is made", Chat, [Blocks("H13")],
            Override("no lifecycle blocks, another keep-alive time", static stack => stack.WithoutLifecycles().Set(Proxy, "http_keep_alive_timeout_sec", 900)),
            Override("no lifecycle blocks, QUIC off", static stack => stack.WithoutLifecycles().Set(Proxy, "quic_override", "DISABLE"))),
        new("the certificate is replaced under its own name", Chat, [Blocks("T05"), Blocks("H12")],
            Override("another domain, the name kept", static stack => stack.Set(Certificate, "managed.domains", Json("""["www.example.com"]"""))),
            Override("another domain in a certificate beside it", static stack => IncidentPairs.Beside(stack, "www.example.com"))),
        new("a domain leaves", Domains, [Blocks("T05"), Warns("T06")],
            Option("one domain fewer", static options => options with { Endpoint = Endpoint.Https("chat.example.com") with { Ipv6 = true } }),
            Option("one domain more", static options => options with { Endpoint = Endpoint.Https("chat.example.com", "chat.example.org", "llm.example.com") with { Ipv6 = true } })),
        new("the kind of certificates changes on a proxy that serves", Chat, [Warns("T05")],
            Override("certificate_map in place of ssl_certificates", static stack => CertificateMap(stack).Set(Proxy, "ssl_certificates", null).Set(Proxy, "certificate_map", "//certificatemanager.googleapis.com/${google_certificate_manager_certificate_map.map.id}")),
            Override("a certificate map that nothing uses yet", static stack => CertificateMap(stack))),
        new("a host leaves the URL map", Grown, [Warns("T06")],
            Override("one host fewer", static stack => stack.Set(Routes, "host_rule.0.hosts", Json("""["canary.example.com"]"""))),
            Override("one host more", static stack => stack.Set(Routes, "host_rule.0.hosts", Json("""["canary.example.com","next.example.com","beta.example.com"]""")))),
        new("what others read changes", Chat, [Warns("T18")],
            Override("the output of the URL", static stack => stack.Root["output"]!["chat_url"]!["value"] = "https://llm.example.com"),
            Override("another output beside it", static stack => stack.Root["output"]!["chat_host"] = Json("""{"value":"chat.example.com"}"""))),
    ];

    private static StackJson CertificateMap(StackJson stack) => stack
        .Add("google_certificate_manager_certificate_map", "map", """{"name":"chat-map"}""");
}
