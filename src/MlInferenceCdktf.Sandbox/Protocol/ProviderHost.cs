using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MlInferenceCdktf.Sandbox.Protocol;

/// <summary>
/// Serves the provider over HTTP/2 inside this process; terraform is told to reattach to it. On a Unix socket, which only
/// this user can open; on a port of this machine where the temporary folder's path is too long for a socket.
/// </summary>
internal sealed class ProviderHost : IAsyncDisposable
{
    private const string Service = "/tfplugin5.Provider/";

    // sockaddr_un.sun_path: 108 bytes on Linux, 104 on macOS, the closing zero among them.
    private const int LongestSocketPath = 103;

    /// <summary>google-beta has all of google's types and arguments; what only it has is refused as unknown.</summary>
    private static readonly string[] Providers = ["registry.terraform.io/hashicorp/google", "registry.terraform.io/hashicorp/google-beta"];

    private readonly WebApplication _application;
    private readonly string? _socket;
    private readonly ConcurrentQueue<string> _faults = [];

    private ProviderHost(WebApplication application, string? socket)
    {
        _application = application;
        _socket = socket;
    }

    /// <summary>The value of TF_REATTACH_PROVIDERS.</summary>
    public string Reattach => new JsonObject(Providers.Select(name => KeyValuePair.Create<string, JsonNode?>(name, new JsonObject
    {
        ["Protocol"] = "grpc",
        ["ProtocolVersion"] = 5,
        ["Pid"] = Environment.ProcessId,
        ["Test"] = true,
        ["Addr"] = _socket is null
            ? new JsonObject { ["Network"] = "tcp", ["String"] = new Uri(_application.Urls.Single()).Authority }
            : new JsonObject { ["Network"] = "unix", ["String"] = _socket },
    }))).ToJsonString();

    /// <summary>Faults of the simulation itself since the last call, to be told instead of terraform's own words.</summary>
    public IReadOnlyList<string> TakeFaults()
    {
        var taken = new List<string>();
        while (_faults.TryDequeue(out var fault))
        {
            taken.Add(fault);
        }

        return taken;
    }

    /// <exception cref="SandboxException">The socket is in use or cannot be made.</exception>
    public static async Task<ProviderHost> StartAsync(ProviderService service, string socket, CancellationToken cancellation = default)
    {
        var usesSocket = Encoding.UTF8.GetByteCount(socket) <= LongestSocketPath;
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            // Terraform configures a connection once: one that is idle or slow for long must not be replaced by a new one.
            // Not infinite: HTTP/2 connections of Kestrel take that for none at all, and close after a second.
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromDays(1);
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Limits.MinResponseDataRate = null;
            if (usesSocket)
            {
                kestrel.ListenUnixSocket(socket, Speak);
            }
            else
            {
                kestrel.Listen(IPAddress.Loopback, 0, Speak);
            }
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, LifetimeOfTheCaller>();
        var application = builder.Build();
        var host = new ProviderHost(application, usesSocket ? socket : null);
        application.Run(context => host.ServeAsync(service, context));
        try
        {
            await application.StartAsync(cancellation);
            return host;
        }
        catch (Exception fault) when (fault is IOException or SocketException)
        {
            await application.DisposeAsync();
            throw new SandboxException($"The simulated provider cannot listen on '{socket}': {fault.Message} Name another temporary folder in TMPDIR.", fault);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _application.StopAsync(patience.Token);
        await _application.DisposeAsync();
        if (_socket is not null)
        {
            File.Delete(_socket);
        }
    }

    private static void Speak(ListenOptions listen) => listen.Protocols = HttpProtocols.Http2;

    /// <summary>Each alias of a provider has a connection of its own, whose settings end with it.</summary>
    private static ProviderConnection Connection(HttpContext context)
    {
        var items = context.Features.GetRequiredFeature<IConnectionItemsFeature>().Items;
        lock (items)
        {
            if (!items.TryGetValue(typeof(ProviderConnection), out var known))
            {
                items[typeof(ProviderConnection)] = known = new ProviderConnection();
            }

            return (ProviderConnection)known!;
        }
    }

    private async Task ServeAsync(ProviderService service, HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        if (!path.StartsWith(Service, StringComparison.Ordinal))
        {
            await GrpcFrame.RefuseAsync(context.Response);
            return;
        }

        var request = ProtoMessage.Parse(await GrpcFrame.ReadAsync(context.Request));
        var answer = Answer(service, path[Service.Length..], request, Connection(context));
        await (answer is null ? GrpcFrame.RefuseAsync(context.Response) : GrpcFrame.WriteAsync(context.Response, answer));
    }

    private byte[]? Answer(ProviderService service, string method, ProtoMessage request, ProviderConnection connection)
    {
        try
        {
            return service.Answer(method, request, connection);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            _faults.Enqueue($"{method}: {fault}");
            throw;
        }
    }
}
