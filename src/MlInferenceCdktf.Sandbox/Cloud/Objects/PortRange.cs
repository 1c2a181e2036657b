using System.Globalization;

namespace MlInferenceCdktf.Sandbox.Cloud.Objects;

/// <summary>Ports as Compute Engine writes them: <c>443</c> or <c>8000-8001</c>.</summary>
internal sealed record PortRange(int From, int To)
{
    public const int Highest = 65535;

    public static PortRange? TryParse(string? text)
    {
        var parts = text?.Split('-') ?? [];
        return parts.Length is 1 or 2 && Port(parts[0]) is { } from && Port(parts[^1]) is { } to && from <= to && to <= Highest
            ? new PortRange(from, to)
            : null;
    }

    public bool Overlaps(PortRange other) => From <= other.To && other.From <= To;

    private static int? Port(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : null;
}
