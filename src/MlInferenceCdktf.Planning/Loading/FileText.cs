using System.Text;

namespace MlInferenceCdktf.Loading;

/// <summary>Gets a file's text, or says why there is none.</summary>
internal static class FileText
{
    /// <summary>Far above any hand-written file; far below what would make a laptop wait.</summary>
    public const int MaxBytes = 1024 * 1024;

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Read(string path)
    {
        var bytes = ReadBytes(path);
        try
        {
            return Check(s_strict.GetString(bytes));
        }
        catch (DecoderFallbackException problem)
        {
            // The index counts from the byte that broke off, which can be one of the file before.
            var before = bytes.AsSpan(0, Math.Clamp(problem.Index, 0, bytes.Length));
            throw FileProblemException.Syntax(1 + before.Count((byte)'\n'), "the file is not UTF-8 text", "save it as UTF-8");
        }
    }

    /// <summary>Takes off the mark that some editors begin a file with, and refuses what no editor shows.</summary>
    public static string Check(string text)
    {
        var line = 1;
        foreach (var c in text)
        {
            line += c == '\n' ? 1 : 0;
            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r'))
            {
                throw FileProblemException.Syntax(line, $"the line holds the control character \\u{(int)c:x4}",
                    "remove it; in double quotes it can be written as that escape");
            }
        }

        return text.StartsWith('\uFEFF') ? text[1..] : text;
    }

    private static byte[] ReadBytes(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                throw FileProblemException.Unreadable("it is a folder", "name the file in it, such as inference.yaml");
            }

            using var stream = File.OpenRead(path);
            var bytes = new byte[MaxBytes + 1];
            var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return count <= MaxBytes
                ? bytes[..count]
                : throw FileProblemException.Unreadable("the file is larger than 1 MiB", "keep only options in it");
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw FileProblemException.Unreadable("there is no such file", "check the name, and the folder it is looked for from");
        }
        catch (UnauthorizedAccessException)
        {
            throw FileProblemException.Unreadable("this user may not read the file", "change its permissions");
        }
        catch (Exception problem) when (problem is IOException or ArgumentException or NotSupportedException)
        {
            throw FileProblemException.Unreadable("the file cannot be read", "check that it is a file on a working disk, with a name this system takes");
        }
    }
}
