using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using MlInferenceCdktf.Catalogs;
using MlInferenceCdktf.CommandLine;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace MlInferenceCdktf.App.Output;

/// <summary>Prints machine types with where they are offered.</summary>
internal static class CatalogReport
{
    private static readonly JsonSerializerOptions s_words = new() { Converters = { new JsonStringEnumConverter() } };

    public static void WriteText(Catalog catalog, IReadOnlyList<MachineTypeEntry> machines)
    {
        var console = Terminal.Out();
        var table = new Table().Border(TableBorder.Rounded).AddColumns("machine", "vCPUs", "GB", "GPUs", "GPU GB", "SSD GiB", "sold", "regions", "as of", "verified");
        foreach (var machine in machines)
        {
            table.AddRow(
                new Cell(machine.Name),
                new Cell(machine.Vcpus.ToString(CultureInfo.InvariantCulture)),
                new Cell(machine.MemoryGb.ToString(CultureInfo.InvariantCulture)),
                new Cell(machine.Accelerator is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{machine.AcceleratorCount} × {machine.Accelerator}")),
                new Cell(GpuMemory(catalog, machine)?.ToString(CultureInfo.InvariantCulture) ?? ""),
                new Cell(machine.BundledLocalSsdGib == 0 ? "" : machine.BundledLocalSsdGib.ToString(CultureInfo.InvariantCulture)),
                new Cell(Sold(machine.Consumption)),
                new Cell(Regions(catalog, machine)),
                new Cell(machine.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                new Cell(machine.Verified ? "yes" : "no"));
        }

        console.Write(table);
        console.WriteLine(FormattableString.Invariant($"{machines.Count} machine types. What Google sells changes: these facts are a help, not a promise."));
    }

    public static void WriteJson(Catalog catalog, IReadOnlyList<MachineTypeEntry> machines) => Terminal.WriteJson(machines.Select(machine => new
    {
        machine.Name,
        machine.Family,
        machine.Vcpus,
        machine.MemoryGb,
        machine.Accelerator,
        machine.AcceleratorCount,
        GpuMemoryGb = GpuMemory(catalog, machine),
        machine.BundledLocalSsdGib,
        Architecture = Word(machine.Architecture),
        machine.NicType,
        machine.BootDiskTypes,
        OnHostMaintenance = Word(machine.OnHostMaintenance),
        Consumption = Word(machine.Consumption),
        machine.CustomSizes,
        machine.Note,
        ZonesByRegion = machine.Availability.IsClaim ? Claimed(catalog, machine) : null,
        machine.Source,
        AsOf = machine.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        machine.Verified,
    }));

    /// <summary>The catalog's own word for a value of a closed set.</summary>
    private static JsonNode? Word<T>(T value)
        where T : struct, Enum => JsonSerializer.SerializeToNode(value, s_words);

    private static decimal? GpuMemory(Catalog catalog, MachineTypeEntry machine) => machine.Accelerator is { } name && catalog.FindAccelerator(name) is { } gpu
        ? gpu.MemoryGb * machine.AcceleratorCount * machine.AcceleratorShare
        : null;

    private static string Sold(Consumption consumption) => consumption switch
    {
        Consumption.Standard => "any way",
        Consumption.SpotOrFlexStartOnly => "Spot",
        Consumption.ReservationSpotOrFlexStart => "reserved, Spot",
        _ => "reserved",
    };

    private static string Regions(Catalog catalog, MachineTypeEntry machine) =>
        machine.Availability.IsClaim ? string.Join(' ', Claimed(catalog, machine).Keys) : "not recorded";

    private static Dictionary<string, IReadOnlyList<string>> Claimed(Catalog catalog, MachineTypeEntry machine) => catalog.Regions
        .Where(machine.Availability.IsClaimedIn)
        .ToDictionary(r => r.Name, r => machine.Availability.ZonesIn(r), StringComparer.Ordinal);
}
