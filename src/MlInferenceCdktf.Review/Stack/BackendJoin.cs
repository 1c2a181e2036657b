using System.Text.Json;
using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Stack;

/// <summary>
/// Joins the backends of a service with groups. A new group's link is not known: the configuration's blocks are matched
/// by their constants, and what is left over by elimination; the set has no order (plan-review A4).
/// </summary>
internal sealed class BackendJoin(StackGraph graph)
{
    public IReadOnlyList<BackendLink> Of(PlannedResource service, Side side)
    {
        var backends = service.On(side)["backend"].Items;
        List<BackendLink> links = [];
        foreach (var backend in backends.Where(static backend => !backend["group"].IsUnknown))
        {
            links.Add(new(service, backend, backend["group"].Filled is { } link ? graph.Find(link, side) : null, Inferred: false));
        }

        var unknown = backends.Where(static backend => backend["group"].IsUnknown).ToList();
        if (service.On(side)["backend"].IsUnknown || unknown.Count > 0)
        {
            Infer(service, unknown, links);
        }

        return links;
    }

    private void Infer(PlannedResource service, List<PlanValue> unknown, List<BackendLink> links)
    {
        var taken = links.Select(static link => link.Group).ToHashSet();
        var blocks = Blocks(service).Where(block => !taken.Contains(block.Group)).ToList();
        if (unknown.Count == 0)
        {
            links.AddRange(blocks.Select(block => new BackendLink(service, PlanValue.Unknown, block.Group, Inferred: true)));
            return;
        }

        foreach (var backend in unknown)
        {
            var at = blocks.FindIndex(block => Fits(block.Block, backend));
            links.Add(new(service, backend, at < 0 ? null : blocks[at].Group, Inferred: unknown.Count > 1));
            if (at >= 0)
            {
                blocks.RemoveAt(at);
            }
        }
    }

    private IEnumerable<(JsonElement Block, PlannedResource Group)> Blocks(PlannedResource service)
    {
        if (graph.Configuration.Find(service.ConfigAddress) is not { } resource)
        {
            yield break;
        }

        var written = resource.Expressions.At("backend");
        var blocks = written.ValueKind == JsonValueKind.Array ? written.Items() : [written];
        foreach (var block in blocks)
        {
            foreach (var group in graph.Instances(service, graph.Configuration.Named(block.At("group").Exists() ? block.At("group") : block, resource.Module)).Where(static group => KnownTypes.IsGroup(group.Type)))
            {
                yield return (block, group);
            }
        }
    }

    /// <summary>Whether what the block writes as a constant is what the element holds.</summary>
    private static bool Fits(JsonElement block, PlanValue backend) =>
        block.Members().Where(static member => member.Name is not "group" && member.Value.At("constant_value").Exists())
            .All(member => backend[member.Name].IsUnknown || Same.Values(ValueReader.Read(member.Value.At("constant_value")), backend[member.Name], member.Name));
}
