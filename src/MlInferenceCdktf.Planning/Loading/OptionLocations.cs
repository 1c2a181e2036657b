using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Loading;

namespace MlInferenceCdktf;

/// <summary>Knows in which file and line an option stands, so that what the planner says of it can be found.</summary>
public sealed class OptionLocations
{
    private readonly FileEntry? _root;

    internal OptionLocations(FileEntry? root) => _root = root;

    /// <summary>Finds an option of a service.</summary>
    /// <param name="serviceId">The service's id in the file.</param>
    /// <param name="optionPath">The option as diagnostics name it, such as <c>regions[us-central1].zones</c>.</param>
    /// <returns>File and line, such as <c>inference.yaml:12</c>, of the option or of the nearest key above it; null when no file was read.</returns>
    public string? Find(string serviceId, string optionPath)
    {
        ArgumentNullException.ThrowIfNull(serviceId);
        ArgumentNullException.ThrowIfNull(optionPath);
        string[] path = [.. OptionPath.Split(optionPath)];
        var (place, isExact) = Walk(["services", serviceId, .. path]);
        var common = isExact || path is not ["labels", ..] ? default : Walk(path);
        return (common.IsExact ? common.Place : place)?.ToString();
    }

    /// <summary>Says where a diagnostic of the planner belongs in the file.</summary>
    /// <param name="serviceId">The service's id in the file.</param>
    /// <param name="diagnostic">A diagnostic of the service's options.</param>
    /// <returns>The diagnostic with its file and line, and with the service in its path.</returns>
    public Diagnostic Locate(string serviceId, Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return diagnostic with
        {
            Path = OptionPath.Key(OptionPath.Entry("services", serviceId), diagnostic.Path),
            Location = Find(serviceId, diagnostic.Path),
        };
    }

    /// <summary>Says where a diagnostic of the whole stack belongs in the file.</summary>
    /// <param name="diagnostic">A diagnostic of the options beside the services.</param>
    /// <returns>The diagnostic with its file and line.</returns>
    public Diagnostic Locate(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return diagnostic with { Location = PlaceOf(diagnostic.Path)?.ToString() };
    }

    internal FilePlace? PlaceOf(string path) => Walk([.. OptionPath.Split(path)]).Place;

    private (FilePlace? Place, bool IsExact) Walk(IReadOnlyList<string> path)
    {
        var at = _root;
        foreach (var part in path)
        {
            if (at is null || Child(at.Node, part) is not { } next)
            {
                return (at?.Place, false);
            }

            at = next;
        }

        return (at?.Place, at is not null);
    }

    private static FileEntry? Child(FileNode node, string part) => node switch
    {
        FileMapping mapping => mapping.TryFind(part, out var entry) ? entry : null,
        FileList list => list.Items.Index().Where(item => OptionPath.Names(part, item.Item, item.Index)).Select(item => item.Item).FirstOrDefault(),
        _ => null,
    };
}
