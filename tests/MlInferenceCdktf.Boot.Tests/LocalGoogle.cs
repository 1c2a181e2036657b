using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MlInferenceCdktf.Boot.Tests;

/// <summary>The metadata server, Secret Manager and an inference server, as far as a boot asks them; notes what it is asked.</summary>
internal sealed class LocalGoogle : IDisposable
{
    public const string Token = "ya29.canary-token";

    private readonly HttpListener _listener = new();
    private readonly Dictionary<string, string> _answers = new(StringComparer.Ordinal)
    {
        ["/computeMetadata/v1/instance/service-accounts/default/token"] = $$"""{"access_token":"{{Token}}","expires_in":3599,"token_type":"Bearer"}""",
        ["/computeMetadata/v1/project/project-id"] = "acme-ml-prod",
        ["/computeMetadata/v1/instance/name"] = "chat-usc1-x7k2",
        ["/computeMetadata/v1/instance/attributes/created-by"] = "projects/42/regions/us-central1/instanceGroupManagers/chat-usc1-a1b2",
    };

    public LocalGoogle()
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Port = ((IPEndPoint)probe.LocalEndpoint).Port;
        }

        _listener.Prefixes.Add($"{Address}/");
        _listener.Start();
        _ = ServeAsync();
    }

    public int Port { get; }

    public string Address => FormattableString.Invariant($"http://127.0.0.1:{Port}");

    /// <summary>What was asked: method, path, the two headers that matter, body.</summary>
    public ConcurrentQueue<(string Method, string Path, string? Flavor, string? Authorization, string Body)> Requests { get; } = [];

    public LocalGoogle Answer(string path, string body)
    {
        _answers[path] = body;
        return this;
    }

    public LocalGoogle Secret(string resource, string value) => Answer(
        $"/v1/{resource}:access",
        $$"""
        {
          "name": "{{resource}}",
          "payload": {
            "data": "{{Convert.ToBase64String(Encoding.UTF8.GetBytes(value))}}",
            "dataCrc32c": "123"
          }
        }
        """);

    public void Dispose() => ((IDisposable)_listener).Dispose();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                await AnswerAsync(await _listener.GetContextAsync());
            }
        }
        catch (Exception problem) when (problem is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        using var body = new StreamReader(context.Request.InputStream);
        var path = context.Request.Url!.AbsolutePath;
        Requests.Enqueue((context.Request.HttpMethod, path, context.Request.Headers["Metadata-Flavor"], context.Request.Headers["Authorization"], await body.ReadToEndAsync()));
        context.Response.StatusCode = _answers.ContainsKey(path) ? 200 : 404;
        context.Response.Close(Encoding.UTF8.GetBytes(_answers.GetValueOrDefault(path, "no such thing")), willBlock: false);
    }
}
