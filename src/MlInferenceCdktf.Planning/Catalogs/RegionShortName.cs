namespace MlInferenceCdktf.Catalogs;

/// <summary>
/// The rule behind <see cref="RegionEntry.Short"/>: two letters for the continent, one or two for the direction, and
/// the number, so <c>northamerica-northeast2</c> is <c>nane2</c>. "south" is <c>so</c>, so that no name reads badly.
/// A rule and not only a table, because a region that the catalog does not know yet must keep its name once it does.
/// </summary>
public static class RegionShortName
{
    /// <summary>The most characters that a short name has.</summary>
    public const int MaxLength = 6;

    /// <summary>The short name of a region, or null when the region's name does not follow Google's pattern.</summary>
    /// <param name="region">The region's name, such as <c>us-central1</c>.</param>
    public static string? For(string region)
    {
        if (region.Split('-') is not [var continent, var rest])
        {
            return null;
        }

        var direction = rest.TrimEnd(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        var number = rest[direction.Length..];
        return number.Length is 1 or 2 && Continent(continent) is { } first && Direction(direction) is { } second
            ? first + second + number
            : null;
    }

    private static string? Continent(string name) => name switch
    {
        "africa" => "af",
        "asia" => "as",
        "australia" => "au",
        "europe" => "eu",
        "me" => "me",
        "northamerica" => "na",
        "southamerica" => "sa",
        "us" => "us",
        _ => null,
    };

    private static string? Direction(string name) => name switch
    {
        "central" => "c",
        "east" => "e",
        "north" => "n",
        "northeast" => "ne",
        "northwest" => "nw",
        "south" => "so",
        "southeast" => "se",
        "southwest" => "sw",
        "west" => "w",
        _ => null,
    };
}
