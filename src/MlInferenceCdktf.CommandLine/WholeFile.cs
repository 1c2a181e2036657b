namespace MlInferenceCdktf.CommandLine;

/// <summary>Writes files whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes to a file, or to standard output where none is named.</summary>
    /// <exception cref="UserErrorException">It cannot be written; what was there is as it was.</exception>
    public static void WriteOrPrint(string option, string? file, string text)
    {
        if (file is null)
        {
            Console.Out.Write(text);
        }
        else
        {
            Write(option, file, text);
        }
    }

    /// <exception cref="UserErrorException">It cannot be written; what was there is as it was.</exception>
    public static void Write(string option, string file, string text) => Writing(option, file, () =>
    {
        if (Directory.Exists(file))
        {
            throw new IOException("it is a folder");
        }

        // A rename within a folder is whole or not at all. What is no plain file (/dev/stdout, a pipe) must not be renamed over.
        if (File.Exists(file) && File.GetAttributes(file) is not (FileAttributes.Normal or FileAttributes.Archive))
        {
            File.WriteAllText(file, text);
            return;
        }

        var draft = $"{file}.{Path.GetRandomFileName()}";
        try
        {
            File.WriteAllText(draft, text);
            File.Move(draft, file, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    });

    /// <exception cref="UserErrorException">It cannot be written.</exception>
    public static void Append(string option, string file, string text) => Writing(option, file, () => File.AppendAllText(file, text));

    private static void Writing(string option, string file, Action write)
    {
        try
        {
            write();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UserErrorException($"{option}: cannot write '{file}': {failure.Message}", "name a file in a folder that can be written to");
        }
    }
}
