using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace MlInferenceCdktf.Sandbox.Protocol;

/// <summary>Serves the provider over HTTP/2 on a Unix socket inside this process; terraform is told to reattach to it.</summary>
internal sealed class ProviderHost : IAsyncDisposable
{
    private const string Service = "/tfplugin5.Provider/";

    private readonly WebApplication _application;
    private readonly string _socket;
    private readonly ConcurrentDictionary<string, ProviderConnection> _connections = new(StringComparer.Ordinal);

    private ProviderHost(WebApplication application, string socket)
    {
        _application = application;
        _socket = socket;
    }

    /// <summary>Faults of the simulation itself, to be told beside terraform's own words.</summary>
    public ConcurrentQueue<string> Faults { get; } = [];

    /// <summary>The value of TF_REATTACH_PROVIDERS.</summary>
    public string Reattach => new JsonObject
    {
        ["registry.terraform.io/hashicorp/google"] = new JsonObject
        {
            ["Protocol"] = "grpc",
            ["ProtocolVersion"] = 5,
            ["Pid"] = Environment.ProcessId,
            ["Test"] = true,
            ["Addr"] = new JsonObject { ["Network"] = "unix", ["String"] = _socket },
        },
    }.ToJsonString();

    public static async Task<ProviderHost> StartAsync(ProviderService service, string socket, CancellationToken cancellation = default)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.ListenUnixSocket(socket, static listen => listen.Protocols = HttpProtocols.Http2);
        });
        builder.Services.AddRoutingCore();
        var application = builder.Build();
        var host = new ProviderHost(application, socket);
        application.Run(context => host.ServeAsync(service, context));
        await application.StartAsync(cancellation);
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _application.StopAsync(patience.Token);
        await _application.DisposeAsync();
        File.Delete(_socket);
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
        var connection = _connections.GetOrAdd(context.Connection.Id, static _ => new());
        var answer = Answer(service, path[Service.Length..], request, connection);
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
            Faults.Enqueue($"{method}: {fault}");
            throw;
        }
    }
}
