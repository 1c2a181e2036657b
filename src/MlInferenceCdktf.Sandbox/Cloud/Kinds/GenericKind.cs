using System.Globalization;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Kinds;

/// <summary>A type without a row: an object with an id and no references.</summary>
internal static class GenericKind
{
    private static readonly string[] _policyParts = ["_iam_member", "_iam_binding", "_iam_policy", "_iam_audit_config"];

    public static ResourceKind For(string type, string? idFormat)
    {
        var noun = type.StartsWith("google_", StringComparison.Ordinal) ? type["google_".Length..] : type;
        var id = idFormat is null ? $"projects/{{project}}/{noun}/{{name}}" : PathTemplate.FromProvider(idFormat);
        // Two types may share an id format without sharing a collection (projects/P/global/X), so the type leads the path.
        return new(type, noun, $"{type}:{id}")
        {
            Id = id,
            Conflict = "The resource '{name}' already exists",
            MayRepeat = _policyParts.Any(part => type.EndsWith(part, StringComparison.Ordinal)),
        };
    }

    /// <summary>
    /// The name of an object whose type's naming attribute is not known: its <c>…_id</c>, or every literal of a member of
    /// a policy, or a number.
    /// </summary>
    public static string NameOf(ResourceKind kind, Body body, string content)
    {
        if (body.Node is not JsonObject attributes)
        {
            return Identity.ShortId(content).ToString(CultureInfo.InvariantCulture);
        }

        var literals = attributes.Where(pair => pair.Value is JsonValue && new Body(pair.Value).Value is not null)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => (pair.Key, Text: new Body(pair.Value).Value!))
            .ToList();
        if (kind.MayRepeat)
        {
            return string.Join('/', literals.Where(pair => pair.Key is not ("etag" or "policy_data")).Select(pair => pair.Text));
        }

        var own = kind.Noun[(kind.Noun.LastIndexOf('_') + 1)..] + "_id";
        return literals.FirstOrDefault(pair => pair.Key.EndsWith(own, StringComparison.Ordinal)).Text
            ?? Identity.ShortId(content).ToString(CultureInfo.InvariantCulture);
    }
}
