using System.Reflection;

namespace MlInferenceCdktf.Catalogs;

/// <summary>The catalog files inside this assembly.</summary>
internal static class CatalogFile
{
    public const string Regions = "regions.json";
    public const string Accelerators = "accelerators.json";
    public const string MachineTypes = "machine-types.json";
    public const string Models = "models.json";

    /// <summary>The text of a file, which the build embeds as <c>catalogs.{file}</c>.</summary>
    /// <param name="file">The file's name.</param>
    public static string Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"catalogs.{file}")
            ?? throw new CatalogFormatException(file, "$", "is not embedded in this assembly");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
