namespace MlInferenceCdktf.Testing.Tests;

internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("testing-tests-");

    public string FullName => folder.FullName;

    public string this[string name] => System.IO.Path.Combine(FullName, name);

    public string[] Files => [.. folder.EnumerateFiles().Select(f => f.Name).Order(StringComparer.Ordinal)];

    public void Dispose() => folder.Delete(recursive: true);
}
