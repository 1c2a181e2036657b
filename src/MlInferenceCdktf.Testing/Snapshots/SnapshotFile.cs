using System.Text;

namespace MlInferenceCdktf.Testing;

/// <summary>An accepted file and the received one beside it.</summary>
internal sealed record SnapshotFile(string Accepted, string Received)
{
    private const string ReceivedMark = ".received.";

    /// <summary>Bytes that are no UTF-8 are an error, and a byte order mark stays visible as a difference.</summary>
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static SnapshotFile In(string folder, string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot <= 0 || name.AsSpan().ContainsAny('/', '\\') || IsReceived(name))
        {
            throw new ArgumentException(
                $"A snapshot is named <scenario>.<ending>, such as minimal.tf.json, without folders and without '{ReceivedMark}': '{name}' is not.",
                nameof(name));
        }

        return new(Path.Combine(folder, name), Path.Combine(folder, $"{name[..dot]}{ReceivedMark}{name[(dot + 1)..]}"));
    }

    public static bool IsReceived(string name) => name.Contains(ReceivedMark, StringComparison.Ordinal);

    /// <summary>Git may check files out with CRLF; everything else counts byte by byte.</summary>
    public static string WithLineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>The accepted text, or null when nothing was accepted yet.</summary>
    public string? ReadAccepted() =>
        File.Exists(Accepted) ? WithLineFeeds(Utf8.GetString(File.ReadAllBytes(Accepted))) : null;

    public void WriteAccepted(string text) => Write(Accepted, text);

    public void WriteReceived(string text) => Write(Received, text);

    public void RemoveReceived() => File.Delete(Received);

    private static void Write(string path, string text) => File.WriteAllBytes(path, Utf8.GetBytes(text));
}
