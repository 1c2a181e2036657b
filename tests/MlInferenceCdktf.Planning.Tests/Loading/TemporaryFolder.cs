namespace MlInferenceCdktf.Planning.Tests.Loading;

/// <summary>A folder of a test's own, gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("inference-");

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public string Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    /// <summary>Loads a file of the folder; the folder's own path is cut from what is found.</summary>
    public (InferenceAppResult Result, string Text) Load(string name)
    {
        var result = InferenceAppLoader.Load(PathOf(name));
        return (result, Yaml.Text(result).Replace(_folder.FullName + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
