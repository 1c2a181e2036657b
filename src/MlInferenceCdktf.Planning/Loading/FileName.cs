namespace MlInferenceCdktf.Loading;

/// <summary>Names of files as the user knows them: from where the first file was named, never from the disk's root.</summary>
internal static class FileName
{
    /// <summary>The name of a file that another one names relative to itself.</summary>
    /// <exception cref="FileProblemException">The name cannot be a base's.</exception>
    public static string Beside(string file, string named)
    {
        if (Path.IsPathRooted(named))
        {
            throw FileProblemException.Unreadable("the name is absolute, which means nothing on another machine", "name the base relative to this file");
        }

        if (named.Contains('\0', StringComparison.Ordinal))
        {
            throw FileProblemException.Unreadable("no file's name holds NUL", "name the base relative to this file");
        }

        var start = Path.GetDirectoryName(file) ?? "";
        return Short(Path.Combine(start, named).Replace(Path.DirectorySeparatorChar, '/'));
    }

    // a/../b is b: shorter to read, and .NET opens that file too, whatever a is.
    private static string Short(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part is ".." && parts is [.., not (".." or "")])
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
