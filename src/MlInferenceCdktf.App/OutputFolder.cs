using MlInferenceCdktf.CommandLine;

namespace MlInferenceCdktf.App;

/// <summary>Moves finished files into the output folder; what else is there (Terraform's own files, other stacks) stays.</summary>
internal static class OutputFolder
{
    /// <exception cref="UserErrorException">The folder cannot be written to; the files in it are as they were.</exception>
    public static void Publish(string draft, string folder)
    {
        var moves = Directory.EnumerateFiles(draft, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(draft, file))
            .Order(StringComparer.Ordinal)
            .Select(file => Beside(draft, folder, file))
            .ToArray();
        try
        {
            // All files lie beside their targets before the first is replaced: a rename within a folder is whole or not at all.
            foreach (var move in moves)
            {
                Stage(move, folder);
            }

            foreach (var (_, staged, target) in moves)
            {
                File.Move(staged, target, overwrite: true);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"--out: cannot write to '{folder}': {failure.Message}", "name a folder that can be written to");
        }
        finally
        {
            foreach (var (_, staged, _) in moves.Where(move => File.Exists(move.Staged)))
            {
                File.Delete(staged);
            }
        }
    }

    private static (string Source, string Staged, string Target) Beside(string draft, string folder, string file)
    {
        var target = Path.Combine(folder, file);
        return (Path.Combine(draft, file), $"{target}.{Path.GetRandomFileName()}", target);
    }

    private static void Stage((string Source, string Staged, string Target) move, string folder)
    {
        var parent = Path.GetDirectoryName(move.Target)!;
        RefuseLinks(parent, folder);
        Directory.CreateDirectory(parent);
        if (Directory.Exists(move.Target))
        {
            throw new IOException($"'{move.Target}' is a folder");
        }

        File.Copy(move.Source, move.Staged);
    }

    /// <summary>The output folder may be a link of the user's; a link inside it would lead files out of it.</summary>
    private static void RefuseLinks(string parent, string folder)
    {
        for (; parent.Length > folder.Length; parent = Path.GetDirectoryName(parent)!)
        {
            if (new DirectoryInfo(parent).LinkTarget is { } target)
            {
                throw new IOException($"'{parent}' is a link to '{target}'");
            }
        }
    }
}
