namespace MlInferenceCdktf.CommandLine.Review;

/// <summary>Finds synthesized stacks.</summary>
internal static class StackFiles
{
    private const string Synthesized = "cdk.tf.json";
    private const string Accepted = ".tf.json";

    /// <summary>The stacks of a file or a folder, by name; the only one of a file has an empty name.</summary>
    /// <exception cref="UserErrorException">There is none, or one cannot be read.</exception>
    public static IReadOnlyDictionary<string, string> Read(string argument, string path)
    {
        if (!Directory.Exists(path))
        {
            return new Dictionary<string, string>(StringComparer.Ordinal) { [""] = InputFile.Text(argument, path) };
        }

        var files = InFolder(path).ToDictionary(static stack => stack.Name, static stack => stack.File, StringComparer.Ordinal);
        return files.Count > 0
            ? files.ToDictionary(static stack => stack.Key, stack => InputFile.Text(argument, stack.Value), StringComparer.Ordinal)
            : throw new UserErrorException($"{argument}: there is no synthesized stack in '{path}'", $"name a {Synthesized}, the folder that synthesis wrote, or a folder of *{Accepted}");
    }

    private static IEnumerable<(string Name, string File)> InFolder(string folder)
    {
        if (Path.Combine(folder, Synthesized) is var only && File.Exists(only))
        {
            return [("", only)];
        }

        var stacks = Path.Combine(folder, "stacks");
        var synthesized = Directory.EnumerateDirectories(Directory.Exists(stacks) ? stacks : folder)
            .Select(static stack => (Name: Path.GetFileName(stack), File: Path.Combine(stack, Synthesized)))
            .Where(static stack => File.Exists(stack.File))
            .ToList();
        return synthesized.Count > 0
            ? synthesized
            : Directory.EnumerateFiles(folder, $"*{Accepted}").Select(static file => (Path.GetFileName(file)[..^Accepted.Length], file));
    }
}
