using System.Buffers.Binary;
using Microsoft.AspNetCore.Http;

namespace MlInferenceCdktf.Sandbox.Protocol;

/// <summary>One unary gRPC call: five bytes, then the message; the status is a trailer.</summary>
internal static class GrpcFrame
{
    private const int HeadLength = 5;

    public static async Task<byte[]> ReadAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        return body.Length <= HeadLength ? [] : body.GetBuffer()[HeadLength..(int)body.Length];
    }

    public static async Task WriteAsync(HttpResponse response, byte[] message)
    {
        response.ContentType = "application/grpc";
        var frame = new byte[HeadLength + message.Length];
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), message.Length);
        message.CopyTo(frame, HeadLength);
        await response.Body.WriteAsync(frame, response.HttpContext.RequestAborted);
        response.AppendTrailer("grpc-status", "0");
    }

    /// <summary>The call is not served: Terraform's client does without it.</summary>
    public static Task RefuseAsync(HttpResponse response)
    {
        const string unimplemented = "12";
        response.ContentType = "application/grpc";
        response.Headers["grpc-status"] = unimplemented;
        return Task.CompletedTask;
    }
}
