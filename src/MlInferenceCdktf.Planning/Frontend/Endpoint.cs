using System.Text.Json.Serialization;

namespace MlInferenceCdktf;

/// <summary>Where clients reach the service, on one global address.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(HttpsEndpoint), "https")]
[JsonDerivedType(typeof(InsecureHttpEndpoint), "insecure-http")]
public abstract record Endpoint
{
    private protected Endpoint()
    {
    }

    /// <summary>
    /// The name of a global address that exists already and is used instead of a new one; such a service has no IPv6.
    /// A change moves clients to another address.
    /// </summary>
    /// <value>The default is a new, reserved address.</value>
    public string? Address { get; init; }

    /// <summary>Whether an IPv6 address is reserved and served beside the IPv4 address. Turning it off gives the address up.</summary>
    /// <value>The default is false.</value>
    public bool Ipv6 { get; init; }

    /// <summary>HTTPS with one Google-managed certificate for each domain, and a redirect from HTTP.</summary>
    /// <param name="domains">The domains, 1 to 15.</param>
    public static HttpsEndpoint Https(params string[] domains) => new() { Domains = domains };

    /// <summary>HTTP without encryption: prompts and answers can be read on the way. For tests, and behind another proxy.</summary>
    public static InsecureHttpEndpoint InsecureHttp() => new();
}

/// <summary>HTTPS with managed certificates.</summary>
public sealed record HttpsEndpoint : Endpoint
{
    /// <summary>The domains, 1 to 15 (Google's limit of certificates on a proxy), each with a certificate of its own, so that adding one disturbs no other.</summary>
    public required ValueList<string> Domains { get; init; }

    /// <summary>The port clients connect to; 1 to 65535, not 80.</summary>
    /// <value>The default is 443.</value>
    public int Port { get; init; } = 443;

    /// <summary>Whether requests on port 80 are redirected to HTTPS.</summary>
    /// <value>The default is true.</value>
    public bool RedirectHttp { get; init; } = true;

    /// <summary>The ciphers offered; TLS 1.2 is the least version with either.</summary>
    /// <value>The default is modern.</value>
    public TlsProfile TlsProfile { get; init; } = TlsProfile.Modern;
}

/// <summary>HTTP without encryption.</summary>
public sealed record InsecureHttpEndpoint : Endpoint
{
    /// <summary>The port clients connect to; 1 to 65535, not 443.</summary>
    /// <value>The default is 80.</value>
    public int Port { get; init; } = 80;
}

/// <summary>Sets of TLS features that Google's load balancer offers.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TlsProfile>))]
public enum TlsProfile
{
    /// <summary>What current clients speak.</summary>
    Modern,

    /// <summary>What compliance asks for; old clients are turned away.</summary>
    Restricted,
}
