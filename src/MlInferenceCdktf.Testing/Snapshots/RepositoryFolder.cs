namespace MlInferenceCdktf.Testing;

/// <summary>Finds the sources from a running test, whatever path they were compiled at.</summary>
public static class RepositoryFolder
{
    /// <summary>The nearest folder above the running test's assembly that has a given file or folder.</summary>
    /// <param name="marker">What marks it, such as <c>MlInferenceCdktf.sln</c>; a relative path is fine.</param>
    /// <returns>The folder's absolute path.</returns>
    /// <exception cref="DirectoryNotFoundException">No folder above has it.</exception>
    public static string Find(string marker) => Find(marker, AppContext.BaseDirectory);

    internal static string Find(string marker, string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (Path.Exists(Path.Combine(folder.FullName, marker)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException(
            $"No folder from {start} upwards has '{marker}'. Name a file at the top of the repository, or pass the folder itself.");
    }
}
