namespace MlInferenceCdktf.App;

/// <summary>Moves finished files into the output folder; what else is there (Terraform's own files, other stacks) stays.</summary>
internal static class OutputFolder
{
    /// <exception cref="UserErrorException">The folder cannot be written to.</exception>
    public static void Publish(string draft, string folder)
    {
        try
        {
            var files = Directory.EnumerateFiles(draft, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(draft, file))
                .Order(StringComparer.Ordinal)
                .ToArray();
            foreach (var file in files)
            {
                var target = Path.Combine(folder, file);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                // Beside the target first: a rename within a folder is whole or not at all.
                var staged = target + ".new";
                File.Copy(Path.Combine(draft, file), staged, overwrite: true);
                File.Move(staged, target, overwrite: true);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"--out: cannot write to '{folder}': {failure.Message}", "name a folder that can be written to");
        }
    }
}
