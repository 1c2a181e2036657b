using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf.Planning.Tests.Frontend;

public class FrontendDecisionTests
{
    [Fact]
    public void Serves_HTTPS_with_a_certificate_a_domain_and_redirects_HTTP()
    {
        var plan = Plan(Endpoint.Https("b.example.com", "a.example.com"));

        Assert.Equal((443, "chat-https-proxy"), (plan.Port, plan.ProxyName));
        Assert.Equal(TlsProfile.Modern, plan.Tls!.Profile);
        Assert.Equal(["a.example.com", "b.example.com"], plan.Tls.Certificates.Select(c => c.Domain));
        Assert.Equal(new("chat-redirect", "chat-redirect-proxy"), plan.Redirect);
    }

    [Fact]
    public void Serves_without_a_redirect_on_another_port_with_other_ciphers_when_told_to()
    {
        var plan = Plan(Endpoint.Https("a.example.com") with { Port = 8443, RedirectHttp = false, TlsProfile = TlsProfile.Restricted });

        Assert.Equal((8443, TlsProfile.Restricted), (plan.Port, plan.Tls!.Profile));
        Assert.Null(plan.Redirect);
    }

    [Fact]
    public void Serves_insecure_HTTP_without_TLS_and_redirect()
    {
        var plan = Plan(Endpoint.InsecureHttp());

        Assert.Equal((80, "chat-http-proxy"), (plan.Port, plan.ProxyName));
        Assert.Null(plan.Tls);
        Assert.Null(plan.Redirect);
        Assert.Equal(8080, Plan(Endpoint.InsecureHttp() with { Port = 8080 }).Port);
    }

    [Fact]
    public void Reserves_one_address_and_an_IPv6_companion_when_asked_for()
    {
        Assert.Equal([(false, "chat-address", false)], Addresses(Endpoint.Https("a.example.com")));
        Assert.Equal([(false, "chat-address", false), (true, "chat-address-v6", false)], Addresses(Endpoint.Https("a.example.com") with { Ipv6 = true }));
        Assert.Equal([(false, "front", true)], Addresses(Endpoint.Https("a.example.com") with { Address = "front" }));
    }

    /// <summary>A second rule for the same address and port is refused, so the one that is there has to stay.</summary>
    [Fact]
    public void A_rule_on_an_address_that_exists_keeps_its_name_when_the_service_is_renamed()
    {
        var brought = Endpoint.InsecureHttp() with { Address = Sample.Repeat('f', 63) };
        var names = new[] { "chat", "talk" }.Select(name => Sample.Plan(Sample.Cpu with { Name = name, Endpoint = brought }).Frontend.Addresses[0].Rules[0].Name).ToArray();

        Assert.Equal(names[0], names[1]);
        Assert.True(GoogleName.IsResource(names[0]), names[0]);
    }

    [Fact]
    public void A_port_of_an_address_belongs_to_one_rule()
    {
        Assert.Equal([(443, false), (80, true)], Rules(Endpoint.Https("a.example.com")));
        Assert.Equal([(8443, false)], Rules(Endpoint.Https("a.example.com") with { Port = 8443, RedirectHttp = false }));
        Assert.Equal([(80, false)], Rules(Endpoint.InsecureHttp()));
    }

    // Port 80 turns from serving to redirecting: the same rule, so no second one is made for a port that is taken.
    [Fact]
    public void The_rule_of_a_port_keeps_its_name_whatever_it_does()
    {
        var serving = Plan(Endpoint.InsecureHttp()).Addresses[0].Rules.Single();
        var redirecting = Plan(Endpoint.Https("a.example.com")).Addresses[0].Rules.Single(rule => rule.Redirects);

        Assert.Equal(serving.Name, redirecting.Name);
    }

    private static IEnumerable<(int, bool)> Rules(Endpoint endpoint) => Plan(endpoint).Addresses[0].Rules.Select(rule => (rule.Port, rule.Redirects));

    private static FrontendPlan Plan(Endpoint endpoint) => Sample.Plan(Sample.Cpu with { Name = "chat", Endpoint = endpoint }).Frontend;

    private static IEnumerable<(bool, string, bool)> Addresses(Endpoint endpoint) => Plan(endpoint).Addresses.Select(a => (a.Ipv6, a.Name, a.Existing));
}
