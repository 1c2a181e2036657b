using System.IO.Compression;
using System.Xml.Linq;

namespace MlInferenceCdktf.Package.Tests.Packing;

/// <summary>A package as a feed serves it.</summary>
/// <param name="Version">Its version.</param>
/// <param name="Metadata">What the nuspec states, by element.</param>
/// <param name="Dependencies">"id version", in order.</param>
/// <param name="Files">Its files, without what every package has.</param>
/// <param name="SymbolFiles">The files of the symbol package beside it; empty when there is none.</param>
internal sealed record Package(
    string Version, IReadOnlyDictionary<string, string> Metadata, IReadOnlyList<string> Dependencies, IReadOnlyList<string> Files, IReadOnlyList<string> SymbolFiles)
{
    private static readonly string[] s_ofEveryPackage = ["_rels/", "package/", "[Content_Types].xml"];

    public static Package In(string feed, string id)
    {
        // The id's own file: those of longer ids go on with a letter.
        var file = Assert.Single(Directory.EnumerateFiles(feed, $"{id}.*.nupkg"), file => char.IsAsciiDigit(Path.GetFileName(file)[id.Length + 1]));
        using var archive = ZipFile.OpenRead(file);
        using var nuspec = archive.GetEntry($"{id}.nuspec")!.Open();
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single();
        return new(
            metadata.Elements().Single(e => e.Name.LocalName == "version").Value,
            metadata.Elements().ToDictionary(e => e.Name.LocalName, e => e.Value),
            [.. DependenciesOf(metadata)],
            FilesOf(file),
            FilesOf(Path.ChangeExtension(file, ".snupkg")));
    }

    private static IEnumerable<string> DependenciesOf(XElement metadata) => metadata.Descendants()
        .Where(e => e.Name.LocalName == "dependency")
        .Select(e => $"{e.Attribute("id")!.Value} {e.Attribute("version")!.Value}")
        .Order(StringComparer.Ordinal);

    private static IReadOnlyList<string> FilesOf(string file)
    {
        if (!File.Exists(file))
        {
            return [];
        }

        using var archive = ZipFile.OpenRead(file);
        return
        [
            .. archive.Entries.Select(entry => entry.FullName)
                .Where(name => !name.EndsWith(".nuspec", StringComparison.Ordinal) && !s_ofEveryPackage.Any(part => name.StartsWith(part, StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal),
        ];
    }
}
