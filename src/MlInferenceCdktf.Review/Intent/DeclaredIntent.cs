using System.Text.Json;
using MlInferenceCdktf.Review.Reading;

namespace MlInferenceCdktf.Review.Intent;

/// <summary>
/// What the stack's author declared, from <c>inference-manifest.json</c>. Members that this version does not know are
/// passed over, and members that are missing are not declared: the file gains members, it never changes them.
/// </summary>
internal sealed record DeclaredIntent(IReadOnlyList<ServiceIntent> Services)
{
    private const int Schema = 1;

    public static DeclaredIntent None { get; } = new([]);

    public bool IsDeclared => Services.Count > 0;

    /// <summary>Reads a manifest.</summary>
    /// <exception cref="PlanInputException">It is broken, or of a schema that is not known.</exception>
    public static DeclaredIntent Read(string? manifest)
    {
        if (manifest is null)
        {
            return None;
        }

        using var document = Companion.Parse(manifest, "inference-manifest.json");
        var root = document.RootElement;
        return root.At("schemaVersion") is { ValueKind: JsonValueKind.Number } version && version.TryGetInt32(out var schema) && schema == Schema
            ? new([.. root.At("services").Members().Select(ServiceIntent.Read)])
            : throw new PlanInputException(PlanInputProblem.BrokenCompanion, "inference-manifest.json is not of schemaVersion 1: use the one that synthesis wrote beside this stack.", "synthesize again with this version, or name the right file with --manifest");
    }

    /// <summary>What is declared for a group, by the group's name.</summary>
    public RegionIntent? OfGroup(string name) =>
        Services.SelectMany(static service => service.Regions).FirstOrDefault(region => string.Equals(region.Group, name, StringComparison.Ordinal));
}
