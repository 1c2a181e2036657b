using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf.Loading;

/// <summary>Reads a file, its base, that one's base and so on, and lays them over each other.</summary>
/// <param name="problems">Where problems are reported.</param>
internal sealed class FileChain(Problems problems)
{
    private const int MaxFiles = 16;

    private readonly List<string> _read = [];

    /// <summary>Whether every file of the chain could be read.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Reads a chain.</summary>
    /// <param name="name">The first file, as the user named it.</param>
    /// <param name="text">Its text; null to read it.</param>
    /// <returns>All keys; null when the first file cannot be read.</returns>
    public FileEntry? Read(string name, string? text = null)
    {
        var place = new FilePlace(name, 0);
        var file = Try(place, "", () => ReadRoot(name, text ?? FileText.Read(name)));
        return file is null ? null : OverBase(file);
    }

    private FileEntry OverBase(FileEntry above)
    {
        _read.Add(Path.GetFullPath(above.Place.File));
        var mapping = (FileMapping)above.Node;
        var own = above with { Node = new FileMapping([.. mapping.Entries.Where(e => e.Key is not OptionShapes.Base)], mapping.Duplicates) };
        if (!mapping.TryFind(OptionShapes.Base, out var stated) || stated.IsNull)
        {
            return own;
        }

        var below = ReadBase(stated);
        return below is null ? own : Overlay.Merge(OverBase(below), own, OptionShapes.App);
    }

    private FileEntry? ReadBase(FileEntry stated)
    {
        if (stated.AsText is not { Length: > 0 } named)
        {
            new BindingMessages(problems).WrongType(stated, OptionShapes.BaseName, OptionShapes.Base);
            IsComplete = false;
            return null;
        }

        return Try(stated.Place, OptionShapes.Base, () =>
        {
            var name = FileName.Beside(stated.Place.File, named);
            RefuseCircle(name);
            return ReadRoot(name, FileText.Read(name));
        }, named);
    }

    private void RefuseCircle(string name)
    {
        if (_read.Contains(Path.GetFullPath(name), StringComparer.Ordinal))
        {
            throw FileProblemException.Unreadable("the file is its own base, or its base's", "let every file have another base, and the last one none");
        }

        if (_read.Count >= MaxFiles)
        {
            throw FileProblemException.Unreadable($"more than {MaxFiles} files are each other's bases", "merge some of them");
        }
    }

    private FileEntry? Try(FilePlace place, string path, Func<FileEntry> read, string? named = null)
    {
        try
        {
            return read();
        }
        catch (FileProblemException problem)
        {
            IsComplete = false;
            problems.Add(problem.Descriptor, PlaceOf(problem, place, named), problem.Line > 0 ? "" : path,
                named is null || problem.Line > 0 ? problem.Message : $"{Shown.Text(named)}: {problem.Message}", problem.Fix);
            return null;
        }
    }

    // A base that cannot be read is the fault of the line that names it; a base that can be read has lines of its own.
    private static FilePlace PlaceOf(FileProblemException problem, FilePlace place, string? named) =>
        problem.Line == 0 ? place : new(named is null ? place.File : FileName.Beside(place.File, named), problem.Line);

    private static FileEntry ReadRoot(string name, string text)
    {
        var checkedText = FileText.Check(text);
        var root = JsonFile.IsNamed(name) ? JsonFile.Read(checkedText, name) : YamlFile.Read(checkedText, name);
        return root switch
        {
            FileMapping => new("", new(name, 1), root),
            null or FileScalar { Kind: ScalarKind.Null } => throw FileProblemException.Syntax(1, "the file is empty",
                "write options in it: project, stack and services, or base and what is different"),
            _ => throw FileProblemException.Syntax(1, "the file is not a mapping of keys to values", "begin its lines with keys: project, stack, services"),
        };
    }
}
