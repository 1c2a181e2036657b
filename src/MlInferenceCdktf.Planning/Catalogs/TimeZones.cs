using System.Text.Json;

namespace MlInferenceCdktf.Catalogs;

/// <summary>
/// The names of the IANA time zone database, carried along: the machine's own database differs from machine to machine, and what is
/// planned must not.
/// </summary>
internal static class TimeZones
{
    private const string File = "time-zones.json";

    private static readonly Lazy<(string Release, HashSet<string> Names)> s_all = new(Load);

    /// <summary>The database's release, such as <c>2025b</c>.</summary>
    public static string Release => s_all.Value.Release;

    /// <summary>The names in ordinal order.</summary>
    public static IEnumerable<string> Names => s_all.Value.Names.Order(StringComparer.Ordinal);

    /// <summary>Whether the release has a zone of that name; case counts.</summary>
    public static bool Has(string name) => s_all.Value.Names.Contains(name);

    private static (string, HashSet<string>) Load()
    {
        using var document = JsonDocument.Parse(CatalogFile.Read(File));
        var names = document.RootElement.GetProperty("timeZones").EnumerateArray().Select(name => name.GetString()!);
        return (document.RootElement.GetProperty("release").GetString()!, names.ToHashSet(StringComparer.Ordinal));
    }
}
