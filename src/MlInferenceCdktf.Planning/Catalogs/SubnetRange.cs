using System.Globalization;

namespace MlInferenceCdktf.Catalogs;

/// <summary>
/// The address plan of created networks: 256 slots of one /20 each (4,092 usable addresses) in 10.64.0.0/12.
/// The block is private (RFC 1918) and lies outside 10.128.0.0/9, which auto mode networks use and which could
/// then not be peered, and outside 172.17.0.0/16, which Docker uses on every machine.
/// </summary>
public static class SubnetRange
{
    /// <summary>The number of slots.</summary>
    public const int SlotCount = 256;

    private const int FirstSecondOctet = 64;
    private const int SlotsPerSecondOctet = 16;

    /// <summary>The range of a slot, such as <c>10.64.16.0/20</c> for slot 1.</summary>
    /// <param name="slot">The slot, 0 to 255.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such slot.</exception>
    public static string ForSlot(int slot)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(slot);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(slot, SlotCount);
        var second = FirstSecondOctet + (slot / SlotsPerSecondOctet);
        var third = slot % SlotsPerSecondOctet * SlotsPerSecondOctet;
        return string.Create(CultureInfo.InvariantCulture, $"10.{second}.{third}.0/20");
    }
}
