namespace MlInferenceCdktf.CommandLine.Review;

/// <summary>Reads what a user names, or says why it cannot be read.</summary>
internal static class InputFile
{
    /// <summary>Stands for standard input where a file is expected.</summary>
    public const string StandardInput = "-";

    /// <exception cref="UserErrorException">The file cannot be read.</exception>
    public static byte[] PlanBytes(string plan)
    {
        if (plan is not StandardInput)
        {
            return Reading("PLAN", plan, static file => File.ReadAllBytes(file));
        }

        using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <exception cref="UserErrorException">The file cannot be read.</exception>
    public static string Text(string option, string file) => Reading(option, file, static file => File.ReadAllText(file));

    private static T Reading<T>(string option, string file, Func<string, T> read)
    {
        try
        {
            return string.IsNullOrWhiteSpace(file) ? throw new UserErrorException($"{option}: its value is empty", "name a file; in a script, see that its variable is set") : read(file);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UserErrorException($"{option}: there is no file '{file}'", "check the name, and the folder it is looked for from");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UserErrorException($"{option}: cannot read '{file}': {failure.Message}", Directory.Exists(file) ? "name a file in that folder" : "name a file that this user may read");
        }
    }
}
