using System.Collections.Frozen;
using System.Text.Json;
using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Capacity;

/// <summary>The accelerators of a machine, from the catalog of machine types or from the template's own <c>guest_accelerator</c>.</summary>
internal static class MachineGpus
{
    private static readonly Lazy<FrozenDictionary<string, (string Gpu, int Count)>> s_machines = new(Load);

    /// <summary>The GPU and its count of a template; null where the machine type is not known.</summary>
    public static (string? Gpu, int Count)? Of(PlanValue template)
    {
        if (template["guest_accelerator"] is { Kind: PlanValueKind.List, Items: [var attached, ..] } && attached["count"].Int is { } count)
        {
            return (attached["type"].Filled is { } type ? Link.Name(type) : null, count);
        }

        return template["machine_type"].Filled switch
        {
            null => null,
            { } machine when s_machines.Value.TryGetValue(machine, out var gpus) => gpus,
            { } machine => IsGeneral(machine) ? (null, 0) : null,
        };
    }

    /// <summary>Families without GPUs of their own (catalogs/machine-types.json).</summary>
    private static bool IsGeneral(string machine) => machine.Split('-')[0] is "e2" or "n1" or "n2" or "n2d" or "n4" or "n4a" or "n4d" or "c2" or "c2d" or "c3" or "c3d" or "c4" or "c4a" or "c4d" or "t2d" or "t2a" or "m1" or "m2" or "m3" or "m4" or "f1" or "g1";

    private static FrozenDictionary<string, (string Gpu, int Count)> Load()
    {
        using var catalog = typeof(MachineGpus).Assembly.GetManifestResourceStream("machine-types.json")!;
        using var document = JsonDocument.Parse(catalog);
        return document.RootElement.At("families").Items()
            .Where(static family => family.Text("accelerator") is not null)
            .SelectMany(static family => family.At("shapes").Items().Select(shape => (Name: shape.Text("name")!, Gpu: family.Text("accelerator")!, Count: shape.At("acceleratorCount").GetInt32())))
            .DistinctBy(static shape => shape.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(static shape => shape.Name, static shape => (shape.Gpu, shape.Count), StringComparer.Ordinal);
    }
}
