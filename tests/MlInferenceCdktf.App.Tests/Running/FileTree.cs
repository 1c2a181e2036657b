using System.Text;

namespace MlInferenceCdktf.App.Tests.Running;

/// <summary>The files below a folder, by path, with their content.</summary>
internal static class FileTree
{
    // One character for each byte: what is equal is so byte for byte, and a difference is shown as text.
    private static readonly Encoding s_bytes = Encoding.Latin1;

    public static SortedDictionary<string, string> Of(string folder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            files.Add(Path.GetRelativePath(folder, file), s_bytes.GetString(File.ReadAllBytes(file)));
        }

        return files;
    }
}
