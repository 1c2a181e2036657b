using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf;

/// <summary>Writes the URL that clients ask.</summary>
internal static class ServiceUrl
{
    private const int HttpPort = 80;
    private const int HttpsPort = 443;

    public static string Of(FrontendPlan plan, string address)
    {
        var (scheme, host, usual) = plan.Tls is { } tls
            ? ("https", tls.Certificates[0].Domain, HttpsPort)
            : ("http", address, HttpPort);
        return plan.Port == usual ? $"{scheme}://{host}" : FormattableString.Invariant($"{scheme}://{host}:{plan.Port}");
    }
}
