namespace MlInferenceCdktf.Catalogs;

/// <summary>A catalog file is broken: the message names the file and the row.</summary>
public sealed class CatalogFormatException : Exception
{
    /// <summary>Reports a broken catalog file.</summary>
    /// <param name="file">The file's name, such as <c>regions.json</c>.</param>
    /// <param name="row">The row: its name, or its path in the file.</param>
    /// <param name="problem">What is wrong with it.</param>
    /// <param name="inner">The cause, or null.</param>
    public CatalogFormatException(string file, string row, string problem, Exception? inner = null)
        : base($"catalogs/{file}, {row}: {problem}", inner)
    {
        File = file;
        Row = row;
    }

    /// <summary>The file's name.</summary>
    public string File { get; }

    /// <summary>The row: its name, or its path in the file.</summary>
    public string Row { get; }
}
