using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Review.Replacement;

/// <summary>One argument that changes.</summary>
internal readonly record struct ChangedArgument(string Path, bool Replaces);

/// <summary>The arguments that differ in the provider's eyes.</summary>
internal static class ArgumentDiff
{
    /// <summary>Terraform's own arguments, which the provider never sees.</summary>
    private static readonly HashSet<string> Meta = new(StringComparer.Ordinal)
    {
        "lifecycle", "depends_on", "provider", "provisioner", "connection", "count", "for_each", "timeouts",
    };

    public static IReadOnlyList<ChangedArgument> Of(TypeFacts facts, string type, JsonObject old, JsonObject @new)
    {
        var ignored = @new.Block("lifecycle").Texts("ignore_changes").ToHashSet(StringComparer.Ordinal);
        return
        [
            .. old.Select(p => p.Key).Union(@new.Select(p => p.Key), StringComparer.Ordinal)
                .Where(name => !Meta.Contains(name) && !ignored.Contains(name) && !ignored.Contains("all"))
                .SelectMany(name => new Walk(facts, InSet: false).Changes(name, old[name], @new[name]))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(path => new ChangedArgument(path, Replaces(facts, type, path, old, @new))),
        ];
    }

    private static bool Replaces(TypeFacts facts, string type, string path, JsonObject old, JsonObject @new) => (type, path) switch
    {
        (_, ProviderDefaults.EffectiveLabels) => string.Equals(facts.Labels, "replace", StringComparison.Ordinal),
        // Not in the schema: the provider decides it by the ranges. A grown one is expanded in place.
        ("google_compute_subnetwork", "ip_cidr_range") => !CidrRange.IsGrown(old.Text(path), @new.Text(path)),
        _ => facts.ForceNew.Contains(path),
    };

    /// <param name="Facts">What is known of the type.</param>
    /// <param name="InSet">Whether this is an element of a set: what is left out there is not kept, the element becomes another one.</param>
    private sealed record Walk(TypeFacts Facts, bool InSet)
    {
        public IEnumerable<string> Changes(string path, JsonNode? old, JsonNode? @new)
        {
            var (before, after) = (Stated(path, old), Stated(path, @new));
            if (ValueComparison.AreEqual(before, after) || (@new is null && !InSet && Facts.Computed.Contains(path)))
            {
                return [];
            }

            if (Facts.Maps.Contains(path) || string.Equals(path, ProviderDefaults.EffectiveLabels, StringComparison.Ordinal))
            {
                return [path];
            }

            return Facts.Sets.Contains(path) ? SetChanges(path, before, after) : Ordered(path, before, after);
        }

        private JsonNode? Stated(string path, JsonNode? value) =>
            ValueComparison.OrNull(value ?? Facts.Defaults.GetValueOrDefault(path));

        private IEnumerable<string> Ordered(string path, JsonNode? old, JsonNode? @new) => (old, @new) switch
        {
            (JsonArray or null, JsonArray or null) => Elements(path, old as JsonArray ?? [], @new as JsonArray ?? []),
            (JsonArray list, JsonObject) => Elements(path, list, [@new.DeepClone()]),
            (JsonObject, JsonArray list) => Elements(path, [old.DeepClone()], list),
            (JsonObject or null, JsonObject or null) => Members(path, old as JsonObject ?? [], @new as JsonObject ?? []),
            _ => Scalar(path, old, @new),
        };

        private IEnumerable<string> Elements(string path, JsonArray old, JsonArray @new) =>
            Enumerable.Range(0, Math.Max(old.Count, @new.Count))
                .SelectMany(i => Ordered(path, i < old.Count ? old[i] : null, i < @new.Count ? @new[i] : null))
                .Concat(old.Count == @new.Count ? [] : [path]);

        private IEnumerable<string> Members(string path, JsonObject old, JsonObject @new) =>
            old.Select(p => p.Key).Union(@new.Select(p => p.Key), StringComparer.Ordinal)
                .SelectMany(key => Changes($"{path}.{key}", old[key], @new[key]))
                .Concat(old.Count == 0 || @new.Count == 0 ? [path] : []);

        private IEnumerable<string> Scalar(string path, JsonNode? old, JsonNode? @new) =>
            ValueComparison.AreEqual(old, @new) || ValueComparison.AreEqual(Facts.Compare.GetValueOrDefault(path), old, @new) ? [] : [path];

        /// <summary>A changed element of a set is one that goes and another that comes.</summary>
        private IEnumerable<string> SetChanges(string path, JsonNode? old, JsonNode? @new)
        {
            var inside = this with { InSet = true };
            var (gone, added) = (List(old), List(@new));
            foreach (var element in gone.ToArray())
            {
                if (added.FirstOrDefault(a => !inside.Ordered(path, element, a).Any()) is { } same)
                {
                    gone.Remove(element);
                    added.Remove(same);
                }
            }

            return gone.Count + added.Count == 0 ? [] : gone.Concat(added).SelectMany(e => inside.Ordered(path, e, null)).Append(path);
        }

        private static List<JsonNode?> List(JsonNode? node) => node switch
        {
            JsonArray list => [.. list],
            null => [],
            _ => [node],
        };
    }
}
